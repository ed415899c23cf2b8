package org.greenlane.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallPhase;
import org.greenlane.economies.EconomyLabels;
import org.greenlane.listings.Column;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Labels;
import org.greenlane.listings.Listing;
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

	private static final Labels LANGUAGES = CallLabels.languages();

	private static final String CLARIFICATION = "nullif(n.clarification, 'NONE')";

	private static final String SAME = "coalesce(d.kinds, '{}')";

	/** The same for the row at hand, so that a page asks for no more than it shows. */
	private static final String OWN_STANDING = "(select %s from screening.standings n where n.application_id = r.id)";

	private static final String OWN_SAME = """
			array(select distinct t.kind from intake.traits t where t.application_id = r.id and exists
				(select from intake.traits o where o.call_id = t.call_id and o.kind = t.kind and o.value = t.value
					and o.application_id <> t.application_id) order by t.kind)""";

	private static final String MOMENT = "to_char(%s at time zone r.zone, 'YYYY-MM-DD HH24:MI')";

	/** What somebody looks for, in the words of the language each version is in. */
	private static final String SEARCH = Stream.of("en", "fr", "es")
		.map((tag) -> "r.words_language = '%1$s' and r.words @@ intake.asked({words}, '%1$s')".formatted(tag))
		.reduce((one, other) -> one + " or " + other)
		.orElseThrow();

	private final CallLabels labels;

	ApplicationListing(CallLabels labels) {
		this.labels = labels;
	}

	/**
	 * The list of a call.
	 * @param phase where the call stands: after the cut-off, drafts are expired
	 */
	Listing of(Call call, CallPhase phase) {
		return listing(call, from(call, phase, ""), List.of());
	}

	/**
	 * The same list with columns for answers, for downloads. Its rows are in the usual
	 * order before their answers are read, so that in this order the first leave at once.
	 */
	Listing withAnswers(Call call, CallPhase phase, List<Column> answers) {
		return listing(call,
				from(call, phase, " order by l.submitted_at desc nulls last, l.id::text")
						+ """

								left join lateral (select intake.said(r.content) || intake.files(r.personal) || intake.said(r.personal) as said
								offset 0) s on true""",
				answers);
	}

	private Listing listing(Call call, String from, List<Column> answers) {
		String path = "/admin/champions/%s/applications".formatted(call.slug());
		List<Column> columns = new ArrayList<>(columns(call, path));
		columns.addAll(answers);
		return Listing.at(path, "intake.list")
			.from(from)
			.columns("id", columns.toArray(Column[]::new))
			.filters(filters(call).toArray(Filter[]::new))
			.sortedBy("-sent")
			.forStaff();
	}

	/**
	 * The rows of a call. What is dear is joined as a whole, for counts and filters;
	 * where no filter asks for it, the database leaves it out, as it is one row each.
	 */
	private static String from(Call call, CallPhase phase, String order) {
		boolean over = phase.compareTo(CallPhase.SCREENING) >= 0;
		return """
				(select l.*, l.id::text as name, array[case when l.submitted_at is null then '%1$s' when l.withdrawn_at is null then 'SUBMITTED'
					else 'WITHDRAWN' end] || case when l.erased_at is null then '{}'::text[] else '{ERASED}' end as states
					from intake.listed l where l.call_id = '%2$s'%3$s) r
				left join (select t.application_id, array_agg(distinct t.kind order by t.kind) as kinds from intake.traits t
					join (select kind, value from intake.traits where call_id = '%2$s' group by kind, value having count(*) > 1) o
						on o.kind = t.kind and o.value = t.value
					where t.call_id = '%2$s' group by t.application_id) d on d.application_id = r.id
				left join (select distinct on (s.application_id) s.* from screening.standings s where s.call_id = '%2$s'
					order by s.application_id) n on n.application_id = r.id"""
			.formatted(over ? "EXPIRED" : "DRAFT", call.id(), order);
	}

	private List<Column> columns(Call call, String path) {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.text("reference", "r.reference").linkedTo(path + "/{+reference}"));
		columns.add(Column.text("organisation", "r.organisation"));
		columns.add(Column.code("economy", "r.economy", EconomyLabels.NAMES));
		columns.add(Column.code("entity_type", "r.entity_type", this.labels.entityTypes()).wide());
		if (CallLabels.hasTracks(call)) {
			columns.add(Column.code("track", "r.track", CallLabels.tracks(call)).download());
		}
		columns.add(Column.code("language", "r.language", LANGUAGES).wide());
		columns.add(Column.codes("state", "r.states", STATES));
		columns.add(Column.code("standing", OWN_STANDING.formatted("n.standing"), STANDINGS));
		columns.add(Column.text("sent", MOMENT.formatted("r.submitted_at")).sortedAs("r.submitted_at"));
		columns.add(Column.integer("version", "r.number").download());
		columns.add(Column.codes("alike", OWN_SAME, KINDS));
		columns.add(Column.code("clarification", OWN_STANDING.formatted(CLARIFICATION), CLARIFICATIONS).download());
		columns.add(Column.note("reason", OWN_STANDING.formatted("n.reason")).download());
		columns.add(Column.text("sealed", MOMENT.formatted("r.sealed_at")).sortedAs("r.sealed_at").download());
		columns.add(Column.text("began", MOMENT.formatted("r.created_at")).sortedAs("r.created_at").download());
		columns.add(Column.text("on_behalf_of", "nullif(r.on_behalf_of, '')").download());
		columns.add(Column.text("id", "r.name").download());
		return columns;
	}

	private List<Filter> filters(Call call) {
		List<Filter> filters = new ArrayList<>();
		filters.add(Filter.search(SEARCH));
		filters.add(Filter.many("state", "r.states", STATES));
		filters.add(Filter.one("standing", "n.standing", STANDINGS));
		filters.add(Filter.one("clarification", CLARIFICATION, CLARIFICATIONS));
		filters.add(Filter.one("economy", "r.economy", EconomyLabels.NAMES).asSelect());
		filters.add(Filter.one("entity-type", "r.entity_type", this.labels.entityTypes()));
		if (CallLabels.hasTracks(call)) {
			filters.add(Filter.one("track", "r.track", CallLabels.tracks(call)));
		}
		filters.add(Filter.one("language", "r.language", LANGUAGES));
		filters
			.add(Filter.one("day", "to_char(r.submitted_at at time zone r.zone, 'YYYY-MM-DD')", CallLabels.days(call))
				.asSelect());
		filters.add(Filter.one("version", "case when r.number = 1 then 'FIRST' when r.number > 1 then 'AMENDED' end",
				VERSIONS));
		filters.add(Filter.many("alike", SAME, KINDS));
		return filters;
	}

}
