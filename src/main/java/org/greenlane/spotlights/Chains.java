package org.greenlane.spotlights;

import java.util.List;
import java.util.Optional;

import org.greenlane.web.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Chains from what was raised to what came of it, for pages of this and of higher
 * modules; the newest meeting first, named in the language of the page.
 */
@Component
public class Chains {

	private final JdbcClient jdbc;

	private final ChainReader reader;

	Chains(JdbcClient jdbc, ChainReader reader) {
		this.jdbc = jdbc;
		this.reader = reader;
	}

	/** The chains that began at a meeting, by its id. */
	public List<Chain> ofMeeting(String id) {
		return read("select id from spotlights.spotlights where meeting_id = ?", id);
	}

	/** The chains that a firm began, or that a body took up, by slug. */
	public List<Chain> ofOrganisation(String slug) {
		return read("""
				select id from spotlights.spotlights where organisation = ?
				union select b.spotlight_id from spotlights.follow_ups f
				join spotlights.follow_up_barriers l on l.follow_up_id = f.id
				join spotlights.barriers b on b.id = l.barrier_id where f.body = ?""", slug, slug);
	}

	/** The chains that firms of an economy began, by its code in capitals. */
	public List<Chain> ofEconomy(String iso2) {
		return read("select id from spotlights.spotlights where iso2 = ?", iso2);
	}

	/** The chains to which an economy added a proposal, by its code in capitals. */
	public List<Chain> sponsoredBy(String iso2) {
		return read("""
				select distinct b.spotlight_id from spotlights.follow_up_sponsors s
				join spotlights.follow_up_barriers l on l.follow_up_id = s.follow_up_id
				join spotlights.barriers b on b.id = l.barrier_id where s.iso2 = ?""", iso2);
	}

	/** The chain that a barrier is part of. */
	public Optional<Chain> ofBarrier(String id) {
		return read("select spotlight_id from spotlights.barriers where id = ?", id).stream().findFirst();
	}

	/** The chain of a Spotlight. */
	public Optional<Chain> find(String id) {
		return read("select id from spotlights.spotlights where id = ?", id).stream().findFirst();
	}

	private List<Chain> read(String spotlights, Object... parameters) {
		List<String> ids = this.jdbc.sql(spotlights).params(parameters).query((row, n) -> row.getString(1)).list();
		return ids.isEmpty() ? List.of() : this.reader.read(ids, Language.current());
	}

}
