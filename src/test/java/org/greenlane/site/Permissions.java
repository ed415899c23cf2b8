package org.greenlane.site;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.jspecify.annotations.Nullable;

/**
 * Every address of the portal and who may ask for it: the specification that
 * {@link PermissionTests} compares the portal with. Whoever adds an address enters it
 * here. The addresses below {@code /local} and {@code /sign-in/demo} are not among them,
 * as they exist in local mode only.
 */
final class Permissions {

	private static final Set<Who> EVERYONE = EnumSet.allOf(Who.class);

	private static final Set<Who> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Who.STRANGER));

	private static final Set<Who> WITH_A_ROLE = EnumSet.complementOf(EnumSet.of(Who.STRANGER, Who.APPLICANT));

	private static final Set<Who> ADMINISTRATORS = EnumSet.of(Who.ADMINISTRATOR);

	private static final Set<Who> STAFF = EnumSet.of(Who.EDITOR, Who.APPROVER, Who.ADMINISTRATOR);

	private static final Set<Who> FOCAL_POINTS = EnumSet.of(Who.FOCAL_POINT);

	private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

	/**
	 * Who may ask for each address, by method and pattern.
	 */
	static final Map<String, Rule> ADDRESSES = new TreeMap<>();

	/**
	 * Who may ask for whatever is below a prefix, be it there or not.
	 */
	static final Map<String, Rule> PREFIXES = new TreeMap<>(Map.of("GET /admin", new Rule("/en/admin", STAFF),
			"GET /admin/**", new Rule("/fr/admin/no/such/page", STAFF), "POST /admin/**",
			new Rule("/es/admin/no/such/page", STAFF), "GET /account/**",
			new Rule("/fr/account/no-such-page", SIGNED_IN), "GET /proposals/**",
			new Rule("/fr/proposals/no/such/page", FOCAL_POINTS), "POST /proposals/**",
			new Rule("/fr/proposals/no/such/page", FOCAL_POINTS), "POST /aeo", new Rule("/en/aeo", Set.of())));

	static {
		everyone("", "/en");
		everyone("/", "/en/");
		everyone("/accessibility", "/en/accessibility");
		everyone("/data-notice", "/fr/data-notice");
		everyone("/privacy", "/es/privacy");
		everyone("/privacy/erased", "/fr/privacy/erased");
		everyone("/search", "/fr/search?q=OEA&kind=programme");
		everyone("/robots.txt", "/robots.txt");
		everyone("/sitemap.xml", "/sitemap.xml");
		everyone("/participation", "/en/participation");
		everyone("/participation/ask", "/es/participation/ask?economy=tg&figure=msme-count");
		everyone("/participation/charts/{name}.svg", "/fr/participation/charts/known.svg");
		list("/participation/programmes");
		everyone("/participation/methods", "/fr/participation/methods");
		list("/participation/records");
		everyone("/participation/records/{id:[a-z0-9-]+}", "/fr/participation/records/part-200");
		everyone("/participation/records/{id:(?=.*[A-Z])[A-Za-z0-9-]+}", "/en/participation/records/PART-200");
		everyone("/participation/{iso2:[a-z]{2}}", "/es/participation/kr");
		everyone("/participation/{iso2:(?=.*[A-Z])[a-zA-Z]{2}}", "/en/participation/KR");
		everyone("/participation/{iso2:[a-z]{2}}/{chart:[a-z0-9-]+}.svg", "/fr/participation/kr/totals.svg");
		everyone("/champions", "/fr/champions");
		list("/champions/laureates");
		everyone("/champions/{slug}", "/es/champions/2017-video");
		everyone("/champions/{slug}/{laureate}", "/fr/champions/2025/excuela");
		everyone("/champions/{slug:[a-z0-9-]+}/answers", "/fr/champions/standing/answers");
		everyone("/champions/{slug:[a-z0-9-]+}/call", "/es/champions/standing/call");
		everyone("/champions/{slug:[a-z0-9-]+}/check", "/en/champions/standing/check?economy=KR");
		everyone("/champions/{slug:[a-z0-9-]+}/questions", "/fr/champions/standing/questions");
		everyone("/champions/{slug:[a-z0-9-]+}/rules", "/es/champions/standing/rules");
		everyone("/meetings", "/es/meetings");
		list("/organisations");
		everyone("/organisations/{slug}", "/fr/organisations/afripads");
		list("/spotlights");
		everyone("/spotlights/{id}", "/fr/spotlights/afripads");
		list("/barriers");
		everyone("/barriers/{id}", "/es/barriers/afripads-hs-code");
		list("/outputs");
		everyone("/outputs/{slug}", "/fr/outputs/joint-aeo-study");
		list("/meetings");
		everyone("/meetings.atom", "/fr/meetings.atom");
		everyone("/meetings.ics", "/es/meetings.ics");
		everyone("/meetings/{slug}", "/es/meetings/2025-12-02");
		everyone("/meetings/{slug}.ics", "/fr/meetings/2025-12-02.ics");
		everyone("/aeo", "/fr/aeo");
		everyone("/aeo/compare", "/es/aeo/compare?programme=in-aeo&programme=jp-aeo");
		list("/aeo/programmes");
		everyone("/aeo/programmes/{code}", "/fr/aeo/programmes/in-aeo");
		list("/aeo/measures");
		everyone("/aeo/measures/{slug}", "/fr/aeo/measures/no-fee");
		list("/aeo/measures/evidence");
		list("/aeo/mras");
		everyone("/aeo/mras/{id}", "/es/aeo/mras/pl-agadir-agreement");
		everyone("/aeo/mras/matrix", "/fr/aeo/mras/matrix");
		list("/aeo/map");
		list("/economies");
		everyone("/economies/{iso2:[a-z]{2}}", "/fr/economies/tg");
		everyone("/economies/{iso2:(?=.*[A-Z])[a-zA-Z]{2}}", "/es/economies/IN");
		list("/economies/definitions");
		list("/series");
		everyone("/series/{slug}", "/fr/series/aeo-share-of-trade-value");
		everyone("/series/{slug}.svg", "/es/series/sentiment-overall.svg");
		list("/sources");
		everyone("/sources/{id}", "/en/sources/8a0cb47595");
		list("/changes");
		everyone("/changes.atom", "/fr/changes.atom?economy=kr");
		ADDRESSES.put("GET /admin/history", new Rule("/en/admin/history", EnumSet.of(Who.ADMINISTRATOR)));
		ADDRESSES.put("GET /admin/history/events", new Rule("/es/admin/history/events", EnumSet.of(Who.ADMINISTRATOR)));
		ADDRESSES.put("GET /admin/uploads", new Rule("/en/admin/uploads", STAFF));
		ADDRESSES.put("GET /admin/uploads/{id}",
				new Rule("/fr/admin/uploads/00000000-0000-0000-0000-000000000000", STAFF));
		ADDRESSES.put("GET /admin/uploads/{id}/problems.csv",
				new Rule("/fr/admin/uploads/00000000-0000-0000-0000-000000000000/problems.csv", STAFF));
		ADDRESSES.put("GET /admin/uploads/current/{kind}.{ending:csv|xlsx}",
				new Rule("/en/admin/uploads/current/sources.csv", STAFF));
		sends("/admin/uploads", STAFF);
		ADDRESSES.put("GET /admin/proposals", new Rule("/fr/admin/proposals", STAFF));
		ADDRESSES.put("GET /admin/proposals/{id}", new Rule("/es/admin/proposals/" + NOBODYS, STAFF));
		ADDRESSES.put("GET /admin/proposals/{id}/preview",
				new Rule("/en/admin/proposals/" + NOBODYS + "/preview", STAFF));
		ADDRESSES.put("POST /admin/proposals/{id}", new Rule("/en/admin/proposals/" + NOBODYS, STAFF));
		ADDRESSES.put("GET /proposals", new Rule("/es/proposals", FOCAL_POINTS));
		ADDRESSES.put("GET /proposals/new", new Rule("/fr/proposals/new?kind=programmes&row=kr-aeo", FOCAL_POINTS));
		sends("/proposals/new", FOCAL_POINTS);
		ADDRESSES.put("GET /proposals/confirm",
				new Rule("/es/proposals/confirm?kind=programmes&row=kr-aeo", FOCAL_POINTS));
		sends("/proposals/confirm", FOCAL_POINTS);
		sends("/proposals/confirm/source", FOCAL_POINTS);
		for (String read : new String[] { "", "/fields", "/source", "/preview" }) {
			ADDRESSES.put("GET /proposals/{id}" + read, new Rule("/en/proposals/" + NOBODYS + read, FOCAL_POINTS));
		}
		for (String sent : new String[] { "/fields", "/source", "/send", "/withdraw", "/take-up" }) {
			ADDRESSES.put("POST /proposals/{id}" + sent, new Rule("/en/proposals/" + NOBODYS + sent, FOCAL_POINTS));
		}
		ADDRESSES.put("POST /admin/uploads/{id}/apply",
				new Rule("/en/admin/uploads/00000000-0000-0000-0000-000000000000/apply", STAFF));
		ADDRESSES.put("POST /admin/uploads/{id}/discard",
				new Rule("/en/admin/uploads/00000000-0000-0000-0000-000000000000/discard", STAFF));
		list("/reports");
		everyone("/reports.atom", "/fr/reports.atom");
		everyone("/reports/{*path}", "/fr/reports/GL/2025/1");
		reportDesk();
		String apply = "/champions/{slug:[a-z0-9-]+}/apply";
		signedIn(apply, "", "/new");
		signedInSend(apply, "");
		String draft = apply + "/{id:[0-9a-f-]{36}}";
		signedIn(draft, "", "/check", "/people", "/steps/{step:[a-z0-9-]+}", "/files/{file:[0-9a-f-]{36}}");
		signedInSend(draft, "/submit", "/people", "/people/{collaborator:[0-9a-f-]{36}}/remove",
				"/steps/{step:[a-z0-9-]+}");
		String reference = "/applications/{reference:[A-Za-z0-9-]{8,9}}";
		signedIn(reference, "", "/print", "/withdraw");
		signedInSend(reference, "/withdraw", "/undo");
		String clarification = reference + "/clarifications/{id:[0-9a-f-]{36}}";
		signedIn(clarification, "", "/check", "/files/{file:[0-9a-f-]{36}}");
		signedInSend(clarification, "", "/send");
		screening();
		signedIn("/account", "/data", "/erase");
		signedInSend("/account", "/data", "/data/again", "/erase");
		String own = "/account/applications/{id:[0-9a-f-]{36}}";
		signedIn(own, "/erase", "/consents");
		signedInSend(own, "/erase", "/consents");
		staff("/admin/calls", "", "");
		staff("/admin/calls/{slug}", "", "/notices");
		staff("/admin/calls/{slug}/{part:texts|audience|dates|rules|rubric|publication}", "", "");
		staff("/admin/calls/{slug}/form", "", "");
		staff("/admin/calls/{slug}/form/questions/{id}", "", "");
		staff("/admin/calls/{slug}/preview", "");
		staff("/admin/calls/{slug}/answers", "", "");
		staff("/admin/calls/{slug}/answers/{id:[0-9a-f-]{36}}", "", "", "/remove");
		for (String act : new String[] { "/publish", "/extend", "/cancel" }) {
			ADDRESSES.put("POST /admin/calls/{slug}" + act,
					new Rule("/en/admin/calls/none" + act, EnumSet.of(Who.APPROVER)));
		}
		intake();
		staff("/admin", "/es/admin", false);
		staff("/admin/data", "/fr/admin/data", false);
		staff("/admin/data/{kind:[a-z-]+}", "/es/admin/data/records?words=korea&state=shipped", false);
		staff("/admin/data/{kind:[a-z-]+}/new", "/en/admin/data/sources/new", true);
		staff("/admin/data/{kind:[a-z-]+}/{address}", "/fr/admin/data/sources/~8a0cb47595", true);
		staff("/admin/data/{kind:[a-z-]+}/{address}/remove", "/en/admin/data/programmes/in-aeo/remove", true);
		everyone("/sign-in", "/es/sign-in");
		everyone("/sign-in/code", "/fr/sign-in/code");
		everyone("/sign-in/link/{token}", "/en/sign-in/link/none");
		sends("/sign-in", EVERYONE);
		sends("/sign-in/code", EVERYONE);
		sends("/sign-in/link", EVERYONE);
		ADDRESSES.put("GET /account", new Rule("/en/account", SIGNED_IN));
		sends("/account", SIGNED_IN);
		sends("/account/sign-out", SIGNED_IN);
		sends("/account/sign-out-everywhere", SIGNED_IN);
		sends("/sign-in/passkey/options", EVERYONE);
		sends("/sign-in/passkey", EVERYONE);
		sends("/account/passkeys/options", WITH_A_ROLE);
		sends("/account/passkeys", WITH_A_ROLE);
		sends("/account/passkeys/again", SIGNED_IN);
		ADDRESSES.put("POST /account/passkeys/{id}/remove",
				new Rule("/en/account/passkeys/01890a5d-ac96-774b-bcce-b302099a8057/remove", SIGNED_IN));
		administrators("/admin/people", "");
		administrators("/admin/people/{id:[0-9a-f-]{36}}", "", "/roles", "/roles/withdraw", "/sign-out");
		administrators("/admin/people/{id:[0-9a-f-]{36}}", "/erase", "/erase");
		administrators("/admin/people/invitations", "", "");
		administrators("/admin/people/invitations/new", "");
		administrators("/admin/people/invitations/{id:[0-9a-f-]{36}}", null, "/resend", "/withdraw");
		administrators("/admin/mail", "");
		administrators("/admin/mail/{template:[a-z0-9-]+}/{language:en|fr|es}", "");
		administrators("/admin/mail/{template:[a-z0-9-]+}/{language:en|fr|es}.html", "");
		administrators("/admin/mail/letters/{id:[0-9a-f-]{36}}", null, "/again");
	}

	private Permissions() {
	}

	/**
	 * What the secretariat sees of applications, which an administrator alone does not.
	 */
	private static void intake() {
		Set<Who> secretariat = EnumSet.of(Who.EDITOR, Who.APPROVER);
		PREFIXES.put("GET /admin/champions/**", new Rule("/fr/admin/champions/no/such/page", secretariat));
		ADDRESSES.put("GET /admin/champions", new Rule("/es/admin/champions", secretariat));
		for (String page : List.of("/applications", "/statistics", "/statistics.csv", "/reminders")) {
			ADDRESSES.put("GET /admin/champions/{slug:[a-z0-9-]+}" + page,
					new Rule("/fr/admin/champions/none" + page, secretariat));
		}
		ADDRESSES.put("GET /admin/champions/{slug:[a-z0-9-]+}/applications.{ending:csv|xlsx}",
				new Rule("/en/admin/champions/none/applications.csv", secretariat));
		ADDRESSES.put("POST /admin/champions/{slug:[a-z0-9-]+}/reminders",
				new Rule("/en/admin/champions/none/reminders", secretariat));
	}

	/**
	 * Where reports are written. Who may do what there is told by ReportPolicyTests; here
	 * is no meeting of that name, so nobody of the staff gets further than "not found".
	 */
	private static void reportDesk() {
		String report = "/admin/meetings/{slug}/report";
		String id = "{id:[0-9a-f-]{36}}";
		String word = "/word/{language:en|fr|es}";
		ADDRESSES.put("GET /admin/meetings", new Rule("/fr/admin/meetings", STAFF));
		for (String page : List.of("", "/state", "/approval", "/material", "/material/files/" + id, word,
				word + ".docx")) {
			ADDRESSES.put("GET " + report + page, new Rule("/es" + atNoMeeting(report + page), STAFF));
		}
		for (String verb : List.of("", "/texts", "/preview", "/submit", "/hour", "/take-back", "/give-up", "/revise",
				"/correct", "/withdraw", "/remove", "/symbol", "/approve", "/send-back", "/material/notes",
				"/material/notes/" + id + "/settle", "/material/links", "/material/links/" + id + "/revoke",
				"/material/files", "/material/files/" + id + "/remove", word)) {
			ADDRESSES.put("POST " + report + verb, new Rule("/en" + atNoMeeting(report + verb), STAFF));
		}
		String preview = "/reports/preview/{token:[A-Za-z0-9_-]{43}}";
		String none = "/en/reports/preview/" + "a".repeat(43);
		everyone(preview, none);
		ADDRESSES.put("POST " + preview, new Rule(none, EVERYONE));
	}

	/**
	 * Where the secretariat screens applications: not for administrators, who keep
	 * accounts and see no applications.
	 */
	private static void screening() {
		Set<Who> secretariat = EnumSet.of(Who.EDITOR, Who.APPROVER);
		String all = "/admin/champions/{slug:[a-z0-9-]+}/applications/";
		String one = all + "{reference:[A-Za-z0-9-]{8,9}}";
		for (String page : List.of(one, all + "{id:[0-9a-f-]{36}}", one + "/files/{file:[0-9a-f-]{36}}")) {
			ADDRESSES.put("GET " + page, new Rule("/en" + example(page), secretariat));
		}
		for (String act : List.of("/verdict", "/reopen", "/clarifications",
				"/clarifications/{id:[0-9a-f-]{36}}/close")) {
			ADDRESSES.put("POST " + one + act, new Rule("/fr" + example(one + act), secretariat));
		}
		for (String act : List.of("/confirm", "/send-back")) {
			ADDRESSES.put("POST " + one + act, new Rule("/es" + example(one + act), EnumSet.of(Who.APPROVER)));
		}
	}

	private static String atNoMeeting(String pattern) {
		return pattern.replace("{slug}", "no-such-meeting")
			.replace("{language:en|fr|es}", "fr")
			.replaceAll("\\{id:[^/]*}", "00000000-0000-0000-0000-000000000000");
	}

	private static void everyone(String pattern, String example) {
		ADDRESSES.put("GET " + pattern, new Rule(example, EVERYONE));
	}

	private static void staff(String pattern, String example, boolean sent) {
		ADDRESSES.put("GET " + pattern, new Rule(example, STAFF));
		if (sent) {
			ADDRESSES.put("POST " + pattern, new Rule(example, STAFF));
		}
	}

	private static void sends(String path, Set<Who> who) {
		ADDRESSES.put("POST " + path, new Rule("/en" + path, who));
	}

	/** What whoever has signed in may read; that it is their own is another matter. */
	private static void signedIn(String pattern, String... endings) {
		for (String ending : endings) {
			ADDRESSES.put("GET " + pattern + ending, new Rule("/fr" + example(pattern + ending), SIGNED_IN));
		}
	}

	private static void signedInSend(String pattern, String... endings) {
		for (String ending : endings) {
			ADDRESSES.put("POST " + pattern + ending, new Rule("/es" + example(pattern + ending), SIGNED_IN));
		}
	}

	private static String example(String pattern) {
		return pattern.replaceAll("\\{(id|file|collaborator):[^/]*}", "00000000-0000-0000-0000-000000000000")
			.replaceAll("\\{slug:[^/]*}", "standing")
			.replaceAll("\\{step:[^/]*}", "project")
			.replaceAll("\\{reference:[^/]*}", "K7MX-4PR5");
	}

	/**
	 * Pages of administrators.
	 * @param read what is read below the pattern, or null for nothing
	 * @param sent what is sent there
	 */
	private static void administrators(String pattern, @Nullable String read, String... sent) {
		String example = pattern.replaceAll("\\{id:[^/]*}", "00000000-0000-0000-0000-000000000000")
			.replaceAll("\\{template:[^/]*}/\\{[^}]*}", "sign-in/fr");
		if (read != null) {
			ADDRESSES.put("GET " + pattern + read, new Rule("/fr" + example + read, ADMINISTRATORS));
		}
		for (String ending : sent) {
			ADDRESSES.put("POST " + pattern + ending, new Rule("/en" + example + ending, ADMINISTRATORS));
		}
	}

	/**
	 * Pages of staff about a call that is not there.
	 * @param read what is read below the pattern
	 * @param sent what is sent there
	 */
	private static void staff(String pattern, String read, String... sent) {
		String example = pattern.replaceAll("\\{id:[^/]*}", "00000000-0000-0000-0000-000000000000")
			.replaceAll("\\{part:[^/]*}", "texts")
			.replaceAll("\\{\\w+}", "none");
		ADDRESSES.put("GET " + pattern + read, new Rule("/fr" + example + read, STAFF));
		for (String ending : sent) {
			ADDRESSES.put("POST " + pattern + ending, new Rule("/en" + example + ending, STAFF));
		}
	}

	/**
	 * A listing with its downloads.
	 */
	private static void list(String path) {
		everyone(path, "/es" + path);
		for (String ending : new String[] { "csv", "json", "xlsx", "metadata.json" }) {
			everyone(path + "." + ending, "/en" + path + "." + ending);
		}
	}

	/**
	 * The kinds of people; a person may be of several.
	 */
	enum Who {

		STRANGER, APPLICANT, FOCAL_POINT(Grant.focalPointOf("KR")), JUDGE(Grant.judgeOf("2027")),
		EDITOR(Grant.of(Role.EDITOR)), APPROVER(Grant.of(Role.APPROVER)), ADMINISTRATOR(Grant.of(Role.ADMINISTRATOR));

		private final List<Grant> grants;

		Who(Grant... grants) {
			this.grants = List.of(grants);
		}

		Grant[] grants() {
			return this.grants.toArray(Grant[]::new);
		}

	}

	/**
	 * A line of the table.
	 *
	 * @param example an address that fits the pattern
	 * @param who those who may ask for it; all others are refused
	 */
	record Rule(String example, Set<Who> who) {
	}

}
