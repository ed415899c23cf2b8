package org.greenlane.catalogue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.greenlane.web.Language;

/**
 * The statements of a search. Each way of matching is a scan of its own index, which
 * tells how close a hit is without reading its text; a thing counts once, by its closest
 * hit.
 */
final class SearchSql {

	private static final String VISIBLE = "e.visible_from <= q.now and q.now < e.visible_until";

	private final Sought sought;

	private final SoughtSql query;

	private final SearchRequest request;

	private final Map<String, Object> parameters;

	SearchSql(Sought sought, SearchRequest request, Language reader, Instant now) {
		this.sought = sought;
		this.query = new SoughtSql(sought);
		this.request = request;
		this.parameters = this.query.parameters();
		this.parameters.put("now", now.atOffset(ZoneOffset.UTC));
		this.parameters.put("reader", reader.tag());
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	/**
	 * How many hits there are in all, how many each choice of a filter would give, and
	 * the hits of a page, in rows of what, code and number. Things are left out and
	 * phrases are asked for by sets that are made once; {@code is true} keeps the planner
	 * from looking through them for each hit.
	 */
	String counted(int size) {
		this.parameters.put("order", Stream.of(Kind.values()).map(Kind::name).toArray(String[]::new));
		this.parameters.put("size", size);
		this.parameters.put("offset", (this.request.page() - 1) * size);
		return """
				with q as materialized (%s), %s found as (%s union all select * from catalogue.thousands()),
				hits as materialized (select thing, min(tier) as tier, any_value(kind) as kind, any_value(key) as key,
					any_value(economies) as economies, any_value(dated) as dated, left(any_value(dated), 4) as year
					from found %s group by thing),
				counted as materialized (select kind, year, grouping(kind, year) as by, count(*) as every, count(*) filter (where %s) as total,
					count(*) filter (where %s) as kinds, count(*) filter (where %s) as years
					from hits group by grouping sets ((), (kind), (year)))
				select 'total' as what, null as code, total as number from counted where by = 3
				union all select 'all', null, every from counted where by = 3
				union all select 'kind', kind, kinds from counted where by = 1
				union all select 'year', year, years from counted where by = 2 and year is not null
				union all select 'economy', unnest(economies), count(*) from hits where %s group by 2
				union all select * from (select 'hit', tier::text as code, thing from hits h, q where %s
					order by %s limit :size offset :offset) page"""
			.formatted(this.query.row(false), sets(), branches(),
					this.query.leavesOut() ? "where thing not in (select thing from unwanted)" : "", narrowed(""),
					narrowed("kind"), narrowed("year"), narrowed("economy"), narrowed(""), order());
	}

	private String sets() {
		String many = "many as materialized (select count(*) > %d as texts from (select from catalogue.entries e, q where e.words @@ q.plain and %s limit %1$d + 1) found), "
			.formatted(SoughtSql.LOOKED_INTO, VISIBLE);
		return (this.query.inPlace().isEmpty() ? "" : many) + (isBoth() ? set("strict", this.query.inPlace()) : "")
				+ (this.query.leavesOut() ? set("unwanted", "") : "");
	}

	private static String set(String name, String besides) {
		return "%1$s as materialized (select e.thing, e.language from catalogue.entries e, q where e.words @@ q.%1$s and %2$s%3$s), "
			.formatted(name, VISIBLE, besides);
	}

	/** Whether some must be written so, and others may have other forms. */
	private boolean isBoth() {
		return this.query.isStrict() && this.query.isWorded();
	}

	/** What to show of hits: title and matching text, both with marks. */
	String shown(List<Long> things) {
		this.parameters.put("things", things.toArray(Long[]::new));
		this.parameters.put("marks",
				"HighlightAll=true, StartSel=\"%s\", StopSel=\"%s\"".formatted(Marked.BEGIN, Marked.END));
		boolean stems = !this.sought.words().isEmpty();
		String stemmed = stems ? "e.stems @@ case e.language when 'fr' then q.fr when 'es' then q.es else q.en end"
				: "false";
		return """
				with q as materialized (%s)
				select t.place, s.kind, s.key, s.address, s.economies, s.dated, s.language as title_language, s.title,
					ts_headline('catalogue.plain', catalogue.parted(s.title), q.plain, :marks) as marked_title,
					m.language, m.quoted, ts_headline(case when m.exact then 'catalogue.plain'::regconfig
						else catalogue.stems_in(m.language) end, catalogue.parted(m.quoted), case when m.exact then q.plain
						else case m.language when 'fr' then q.fr when 'es' then q.es else q.en end end, :marks) as marked
				from q, unnest(:things::bigint[]) with ordinality t (thing, place)
				cross join lateral (select e.* from catalogue.entries e, q where e.thing = t.thing and %s
					order by e.language <> :reader, e.language <> 'en', e.language limit 1) s
				cross join lateral (select e.language, left(e.text, 20000) as quoted, e.words @@ q.plain as exact
					from catalogue.entries e, q where e.thing = t.thing and %s
					order by case when e.language = :reader and (e.words @@ q.plain or %s) then 0 when e.words @@ q.plain then 1
						when %s then 2 else 3 end, e.language <> :reader, e.language <> 'en', e.language limit 1) m
				order by t.place"""
			.formatted(this.query.row(true), VISIBLE, VISIBLE, stemmed, stemmed);
	}

	/** Whether each word occurs in what is visible, and words near it that do. */
	String near(List<String> words) {
		this.parameters.put("typed", words.toArray(String[]::new));
		return """
				with q as (select :now::timestamptz as now)
				select w.place, w.word, exists (select from catalogue.entries e, q where %1$s
						and (e.words @@ plainto_tsquery('catalogue.plain', catalogue.parted(w.word))
							or e.language = 'en' and e.stems @@ plainto_tsquery('catalogue.en', catalogue.parted(w.word))
							or e.language = 'fr' and e.stems @@ plainto_tsquery('catalogue.fr', catalogue.parted(w.word))
							or e.language = 'es' and e.stems @@ plainto_tsquery('catalogue.es', catalogue.parted(w.word)))) as known,
					array(select v.word from (select distinct v.word, extensions.similarity(v.word, web.folded(w.word)) as near
							from catalogue.vocabulary v where v.word operator(extensions.%%) web.folded(w.word)
							order by 2 desc, 1 limit 12) v
						where exists (select from catalogue.entries e, q where %1$s and e.words @@ quote_literal(v.word)::tsquery)
						order by v.near desc, v.word) as near
				from unnest(:typed::text[]) with ordinality w (word, place) order by w.place"""
			.formatted(VISIBLE);
	}

	private String branches() {
		if (this.sought.isEmpty()) {
			return branch(2, "true");
		}
		List<String> branches = new ArrayList<>();
		if (!this.sought.whole().isEmpty()) {
			branches.add(branch(0, "e.words @@ q.own"));
			branches.add(branch(1, "e.words @@ q.family"));
		}
		branches.add(branch(2, "e.title_words @@ q." + titled()));
		branches.add(branch(3, "e.words @@ q.plain" + this.query.inPlace()));
		if (this.query.isWorded()) {
			String strict = isBoth() ? " and ((e.thing, e.language) in (select thing, language from strict)) is true"
					: "";
			for (Language language : Language.values()) {
				branches
					.add(branch(4, "e.language = '%1$s' and e.stems @@ q.%1$s%2$s".formatted(language.tag(), strict)));
			}
		}
		return String.join(" union all ", branches);
	}

	/** What titles are asked for, in which pairs of words are no words. */
	private String titled() {
		return this.query.hasPhrases() ? "titled" : "plain";
	}

	private String branch(int tier, String condition) {
		String written = "";
		if (this.request.written() != null) {
			this.parameters.put("written", Objects.requireNonNull(this.request.written()).tag());
			written = " and e.language = :written";
		}
		return "select e.thing, e.kind, e.key, e.economies, e.dated, %d as tier from catalogue.entries e, q where %s and %s%s"
			.formatted(tier, condition, VISIBLE, written);
	}

	/** The filters but one, so that its choices say what each would bring. */
	private String narrowed(String without) {
		List<String> conditions = new ArrayList<>(List.of("true"));
		if (!this.request.kinds().isEmpty() && !without.equals("kind")) {
			this.parameters.put("kinds", this.request.kinds().stream().map(Kind::name).toArray(String[]::new));
			conditions.add("kind = any (:kinds::text[])");
		}
		if (!this.request.economies().isEmpty() && !without.equals("economy")) {
			this.parameters.put("economies", this.request.economies().toArray(String[]::new));
			conditions.add("economies && :economies::text[]");
		}
		if (!this.request.years().isEmpty() && !without.equals("year")) {
			this.parameters.put("years", this.request.years().toArray(String[]::new));
			conditions.add("year = any (:years::text[])");
		}
		return String.join(" and ", conditions);
	}

	/**
	 * Symbols and names, documents and firms before the meeting where they were, then
	 * what is written so, titles and among them economies first, then stems; records and
	 * sources after what they are about. Words are weighed where hits are few, as to
	 * weigh is to read a text; in a title they weigh more the less else it says.
	 */
	private String order() {
		if (this.sought.isEmpty()) {
			return "array_position(:order::text[], kind), dated desc nulls last, key";
		}
		return """
				tier > 3, case when tier < 2 then tier else 2 end, kind in ('RECORD', 'SOURCE'), tier,
				tier = 0 and kind in ('MEETING', 'SPOTLIGHT'), tier = 2 and kind <> 'ECONOMY',
				case when (select every from counted where by = 3) <= 200 then (select max(ts_rank(e.words, q.plain)
					+ ts_rank(e.stems, case e.language when 'fr' then q.fr when 'es' then q.es else q.en end) / 2
					+ case when e.title_words @@ q.%s then 2.0 / length(e.title_words) else 0 end)
					from catalogue.entries e where e.thing = h.thing) end desc nulls last,
				array_position(:order::text[], kind), dated desc nulls last, key""".formatted(titled());
	}

}
