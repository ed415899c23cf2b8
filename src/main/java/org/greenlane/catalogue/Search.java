package org.greenlane.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.catalogue.Sought.Clause;
import org.greenlane.catalogue.Sought.Manner;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds things: what is written so first, then other forms of the words, and near
 * spellings only where nothing is found else. Two statements; up to four where nothing is
 * written as it was typed.
 */
@Component
class Search {

	static final int PAGE = 20;

	private final Synonyms synonyms = Synonyms.shipped();

	private final JdbcClient jdbc;

	private final Clock clock;

	Search(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Found find(SearchRequest request, Language reader) {
		Instant now = this.clock.instant();
		Sought sought = Sought.read(request.typed(), this.synonyms);
		Counted counted = count(sought, request, reader, now);
		if (counted.all() > 0 || sought.words().isEmpty()) {
			return found(sought, request, reader, now, counted, List.of(), List.of());
		}
		List<Spelling> spellings = spellings(sought, request, reader, now);
		List<String> known = spellings.stream().filter(Spelling::known).map(Spelling::word).toList();
		boolean together = known.size() == spellings.size();
		List<Spelling> changed = spellings.stream().filter((one) -> together || !one.known()).toList();
		List<String> near = changed.stream().flatMap((one) -> one.near().stream()).toList();
		if (near.isEmpty() || changed.stream().anyMatch((one) -> !one.known() && one.near().isEmpty())) {
			return found(sought, request, reader, now, counted, List.of(), known);
		}
		Sought respelled = sought.with(spellings.stream().map((one) -> clause(one, changed.contains(one))).toList());
		Counted nearly = count(respelled, request, reader, now);
		return found(respelled, request, reader, now, nearly, (nearly.all() > 0) ? near : List.of(), known);
	}

	/**
	 * A word in its near spellings; in its own too, where it occurs but not with the
	 * others.
	 */
	private Clause clause(Spelling spelling, boolean respelled) {
		if (!respelled) {
			return new Clause(Manner.WORD, spelling.word(), this.synonyms.of(spelling.word()));
		}
		Stream<String> own = spelling.known() ? Stream.of(spelling.word()) : Stream.empty();
		return new Clause(Manner.NEAR, spelling.word(),
				Stream.concat(own, spelling.near().stream()).collect(Collectors.toSet()));
	}

	private Counted count(Sought sought, SearchRequest request, Language reader, Instant now) {
		SearchSql sql = new SearchSql(sought, request, reader, now);
		Map<String, Map<String, Long>> counts = new HashMap<>();
		List<Ranked> ranked = new ArrayList<>();
		this.jdbc.sql(sql.counted(PAGE)).params(sql.parameters()).query((row) -> {
			String what = row.getString("what");
			if (what.equals("hit")) {
				ranked.add(new Ranked(row.getLong("number"), row.getInt("code")));
			}
			else {
				String code = row.getString("code");
				counts.computeIfAbsent(what, (name) -> new HashMap<>())
					.put((code != null) ? code : "", row.getLong("number"));
			}
		});
		return new Counted(counts, ranked);
	}

	private Found found(Sought sought, SearchRequest request, Language reader, Instant now, Counted counted,
			List<String> near, List<String> alone) {
		List<Hit> hits = counted.ranked().isEmpty() ? List.of() : hits(sought, request, reader, now, counted.ranked());
		return new Found(counted.of("total"), counted.all(), counted.counts(), hits, near, alone);
	}

	private List<Hit> hits(Sought sought, SearchRequest request, Language reader, Instant now, List<Ranked> ranked) {
		SearchSql sql = new SearchSql(sought, request, reader, now);
		return this.jdbc.sql(sql.shown(ranked.stream().map(Ranked::thing).toList()))
			.params(sql.parameters())
			.query((row, number) -> hit(row, ranked.get(row.getInt("place") - 1)))
			.list();
	}

	private static Hit hit(ResultSet row, Ranked ranked) throws SQLException {
		return new Hit(Hit.Closeness.of(ranked.tier()), Kind.valueOf(row.getString("kind")), row.getString("address"),
				List.of((String[]) row.getArray("economies").getArray()),
				PartialDate.read(row.getString("dated")).orElse(null),
				Language.ofTag(row.getString("title_language")).orElseThrow(),
				Marked.whole(row.getString("title"), row.getString("marked_title")),
				Language.ofTag(row.getString("language")).orElseThrow(),
				Marked.excerpt(row.getString("quoted"), row.getString("marked")));
	}

	private List<Spelling> spellings(Sought sought, SearchRequest request, Language reader, Instant now) {
		SearchSql sql = new SearchSql(sought, request, reader, now);
		return this.jdbc.sql(sql.near(sought.words().stream().map(Clause::text).toList()))
			.params(sql.parameters())
			.query((row, number) -> Spelling.of(row.getString("word"), row.getBoolean("known"),
					List.of((String[]) row.getArray("near").getArray())))
			.list();
	}

	private record Ranked(long thing, int tier) {
	}

	private record Counted(Map<String, Map<String, Long>> counts, List<Ranked> ranked) {

		long of(String what) {
			return this.counts.getOrDefault(what, Map.of()).getOrDefault("", 0L);
		}

		long all() {
			return of("all");
		}

	}

}
