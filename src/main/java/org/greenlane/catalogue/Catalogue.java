package org.greenlane.catalogue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what is written one by one, such as reports and calls. Whoever changes a thing
 * says so here in the same transaction, so that search never tells another story than the
 * page.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Catalogue {

	private static final String WRITE = """
			insert into catalogue.entries as e (kind, key, language, title, symbols, also, text, economies, dated, address,
				visible_from, visible_until)
			values (:kind, :key, :language, :title, :symbols, :also, :text, :economies, :dated, :address,
				coalesce(:from::timestamptz, '-infinity'), coalesce(:until::timestamptz, 'infinity'))
			on conflict (kind, key, language) do update set title = excluded.title, symbols = excluded.symbols,
				also = excluded.also, text = excluded.text, economies = excluded.economies, dated = excluded.dated,
				address = excluded.address, visible_from = excluded.visible_from, visible_until = excluded.visible_until""";

	private final JdbcClient jdbc;

	Catalogue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Says all that there is to find of a thing: languages that are not among the entries
	 * are gone. The caller's transaction is needed.
	 */
	public void put(Thing thing, Collection<Entry> entries) {
		this.jdbc
			.sql("delete from catalogue.entries where kind = :kind and key = :key and language <> all (:languages)")
			.param("kind", thing.kind().name())
			.param("key", thing.key())
			.param("languages", entries.stream().map((entry) -> entry.language().tag()).toArray(String[]::new))
			.update();
		entries.forEach((entry) -> write(thing, entry));
	}

	/**
	 * Forgets a thing and what it links to; links that lead to it stay and show nothing.
	 */
	public void remove(Thing thing) {
		for (String sql : new String[] { "delete from catalogue.entries where kind = ? and key = ?",
				"delete from catalogue.links where from_kind = ? and from_key = ?" }) {
			this.jdbc.sql(sql).params(thing.kind().name(), thing.key()).update();
		}
	}

	/**
	 * Says what a thing is to others, in place of what was said of this role before. The
	 * others need not be there yet.
	 */
	public void link(Thing from, LinkRole role, Collection<Thing> to) {
		this.jdbc.sql("delete from catalogue.links where from_kind = ? and from_key = ? and role = ?")
			.params(from.kind().name(), from.key(), role.name())
			.update();
		to.stream()
			.distinct()
			.forEach((other) -> this.jdbc.sql("insert into catalogue.links values (?, ?, ?, ?, ?)")
				.params(from.kind().name(), from.key(), role.name(), other.kind().name(), other.key())
				.update());
	}

	private void write(Thing thing, Entry entry) {
		this.jdbc.sql(WRITE)
			.param("kind", thing.kind().name())
			.param("key", thing.key())
			.param("language", entry.language().tag())
			.param("title", entry.title())
			.param("symbols", entry.symbols().toArray(String[]::new))
			.param("also", entry.also())
			.param("text", entry.text())
			.param("economies", entry.economies().toArray(String[]::new))
			.param("dated", (entry.dated() != null) ? entry.dated().toString() : null)
			.param("address", entry.address())
			.param("from", moment(entry.visibleFrom()))
			.param("until", moment(entry.visibleUntil()))
			.update();
	}

	private static java.time.@Nullable OffsetDateTime moment(@Nullable Instant at) {
		return (at != null) ? at.atOffset(ZoneOffset.UTC) : null;
	}

}
