package org.greenlane.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallDates;
import org.greenlane.calls.CallForm;
import org.greenlane.calls.CallPhase;
import org.greenlane.economies.EconomyLabels;
import org.greenlane.listings.Column;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Labels;
import org.greenlane.listings.Listing;
import org.greenlane.questions.Choice;
import org.greenlane.questions.QuestionBank;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Declares the list of a call's applications. Of drafts that were never sent it has
 * nothing but that they exist, when they began and the language of their pages.
 */
@Component
class ApplicationListing {

	private static final Labels STATES = Labels.of("intake.state", "SUBMITTED", "WITHDRAWN", "ERASED", "DRAFT",
			"EXPIRED");

	private static final Labels VERSIONS = Labels.of("intake.version", "FIRST", "AMENDED");

	private static final Labels KINDS = Labels.of("intake.double", "NAME", "NUMBER", "HOST", "MAIL", "DOMAIN", "OWNER");

	private static final Labels STANDINGS = Labels.of("intake.standing", "PENDING", "STALE", "PROPOSED", "ELIGIBLE",
			"INELIGIBLE");

	private static final Labels CLARIFICATIONS = Labels.of("intake.clarification", "OPEN", "OVERDUE", "ANSWERED");

	private static final Labels LANGUAGES = Labels.given(languages());

	private static final String CLARIFICATION = "nullif(n.clarification, 'NONE')";

	private static final String MOMENT = "to_char(%s at time zone r.zone, 'YYYY-MM-DD HH24:MI')";

	/** What somebody looks for, in the words of the language each version is in. */
	private static final String SEARCH = Stream.of("en", "fr", "es")
		.map((tag) -> "r.words_language = '%1$s' and r.words @@ intake.asked({words}, '%1$s')".formatted(tag))
		.reduce((one, other) -> one + " or " + other)
		.orElseThrow();

	private final QuestionBank bank;

	ApplicationListing(QuestionBank bank) {
		this.bank = bank;
	}

	/**
	 * The list of a call.
	 * @param phase where the call stands: after the cut-off, drafts are expired
	 */
	Listing of(Call call, CallPhase phase) {
		return listing(call, phase, List.of(), "");
	}

	/** The same list with columns for answers, for downloads. */
	Listing withAnswers(Call call, CallPhase phase, List<Column> answers) {
		return listing(call, phase, answers,
				"""
						left join lateral (select intake.said(r.content) || intake.files(r.personal) || intake.said(r.personal) as said
						offset 0) s on true""");
	}

	private Listing listing(Call call, CallPhase phase, List<Column> answers, String more) {
		String path = "/admin/champions/%s/applications".formatted(call.slug());
		List<Column> columns = new ArrayList<>(columns(call, path));
		columns.addAll(answers);
		return Listing.at(path, "intake.list")
			.from(from(call, phase) + "\n" + more)
			.columns("id", columns.toArray(Column[]::new))
			.filters(filters(call).toArray(Filter[]::new))
			.sortedBy("-sent")
			.forStaff();
	}

	private static String from(Call call, CallPhase phase) {
		boolean over = phase.compareTo(CallPhase.SCREENING) >= 0;
		return """
				(select l.*, array[case when l.submitted_at is null then '%1$s' when l.withdrawn_at is null then 'SUBMITTED'
					else 'WITHDRAWN' end] || case when l.erased_at is null then '{}'::text[] else '{ERASED}' end as states from intake.listed l where l.call_id = '%2$s') r
				left join lateral (select array(select distinct t.kind from intake.traits t where t.application_id = r.id
					and exists (select from intake.traits o where o.call_id = t.call_id and o.kind = t.kind and o.value = t.value
						and o.application_id <> t.application_id) order by t.kind) as kinds) d on true
				left join lateral (select * from screening.standings s where s.application_id = r.id offset 0) n on true"""
			.formatted(over ? "EXPIRED" : "DRAFT", call.id());
	}

	private List<Column> columns(Call call, String path) {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.text("reference", "r.reference").linkedTo(path + "/{+reference}"));
		columns.add(Column.text("organisation", "r.organisation"));
		columns.add(Column.code("economy", "r.economy", EconomyLabels.NAMES));
		columns.add(Column.code("entity_type", "r.entity_type", entityTypes()).wide());
		if (hasTracks(call)) {
			columns.add(Column.code("track", "r.track", tracks(call)).wide());
		}
		columns.add(Column.code("language", "r.language", LANGUAGES).wide());
		columns.add(Column.codes("state", "r.states", STATES));
		columns.add(Column.code("standing", "n.standing", STANDINGS));
		columns.add(Column.text("sent", MOMENT.formatted("r.submitted_at")).sortedAs("r.submitted_at"));
		columns.add(Column.integer("version", "r.number").wide());
		columns.add(Column.codes("alike", "d.kinds", KINDS));
		columns.add(Column.code("clarification", CLARIFICATION, CLARIFICATIONS).download());
		columns.add(Column.note("reason", "n.reason").download());
		columns.add(Column.text("sealed", MOMENT.formatted("r.sealed_at")).sortedAs("r.sealed_at").download());
		columns.add(Column.text("began", MOMENT.formatted("r.created_at")).sortedAs("r.created_at").download());
		columns.add(Column.text("on_behalf_of", "nullif(r.on_behalf_of, '')").download());
		columns.add(Column.text("id", "r.id::text").download());
		return columns;
	}

	private List<Filter> filters(Call call) {
		List<Filter> filters = new ArrayList<>();
		filters.add(Filter.search(SEARCH));
		filters.add(Filter.many("state", "r.states", STATES));
		filters.add(Filter.one("standing", "n.standing", STANDINGS));
		filters.add(Filter.one("clarification", CLARIFICATION, CLARIFICATIONS));
		filters.add(Filter.one("economy", "r.economy", EconomyLabels.NAMES).asSelect());
		filters.add(Filter.one("entity-type", "r.entity_type", entityTypes()));
		if (hasTracks(call)) {
			filters.add(Filter.one("track", "r.track", tracks(call)));
		}
		filters.add(Filter.one("language", "r.language", LANGUAGES));
		filters
			.add(Filter.one("day", "to_char(r.submitted_at at time zone r.zone, 'YYYY-MM-DD')", days(call)).asSelect());
		filters.add(Filter.one("version", "case when r.number = 1 then 'FIRST' when r.number > 1 then 'AMENDED' end",
				VERSIONS));
		filters.add(Filter.many("alike", "d.kinds", KINDS));
		return filters;
	}

	private static boolean hasTracks(Call call) {
		return !call.composition().audience().tracks().isEmpty();
	}

	private Labels entityTypes() {
		Map<String, LocalText> labels = new LinkedHashMap<>();
		for (Choice choice : this.bank.get(CallForm.ENTITY_TYPE).choices()) {
			labels.put(choice.id(), choice.label());
		}
		return Labels.given(labels);
	}

	private static Labels tracks(Call call) {
		Map<String, LocalText> labels = new LinkedHashMap<>();
		call.composition().audience().tracks().forEach((track) -> labels.put(track.id(), track.name()));
		return Labels.given(labels);
	}

	/** The days on which something can be sent, by the clocks of the call's zone. */
	private static Labels days(Call call) {
		CallDates dates = call.composition().dates();
		Map<String, LocalText> labels = new LinkedHashMap<>();
		@Nullable Instant opens = dates.opensAt();
		@Nullable Instant closes = dates.closesAt();
		if (opens != null && closes != null) {
			ZoneId zone = dates.zone();
			LocalDate last = LocalDate.ofInstant(closes.plus(dates.grace()), zone);
			LocalDate.ofInstant(opens, zone)
				.datesUntil(last.plusDays(1))
				.forEach((day) -> labels.put(day.toString(), printed(day)));
		}
		return Labels.given(labels);
	}

	private static LocalText printed(LocalDate day) {
		return new LocalText(printed(day, Language.EN), printed(day, Language.FR), printed(day, Language.ES));
	}

	private static String printed(LocalDate day, Language language) {
		java.util.Locale written = (language == Language.EN) ? java.util.Locale.UK : language.locale();
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(written).format(day);
	}

	private static Map<String, LocalText> languages() {
		Map<String, LocalText> labels = new LinkedHashMap<>();
		for (Language language : Language.values()) {
			String name = language.ownName();
			labels.put(language.tag(), new LocalText(name, name, name));
		}
		return labels;
	}

}
