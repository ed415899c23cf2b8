package org.greenlane.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All people, a page at a time.
 */
@Component
class PeopleList {

	static final int PAGE = 50;

	/** Roles in one array, with what each is about in another. */
	private static final String ROW = """
			select p.id, p.address, p.name, p.created_at, p.signed_in_at,
				array(select r.role from accounts.roles r where r.person_id = p.id
					order by r.role, r.economy, r.call_id) as roles,
				array(select coalesce(r.economy, r.call_id, '') from accounts.roles r where r.person_id = p.id
					order by r.role, r.economy, r.call_id) as abouts
			from accounts.people p
			""";

	private static final String MATCHING = """
			where p.erased_at is null and (p.address like :words or lower(p.name) like :words)
				and (:role = '' or :role = 'STAFF' and exists (select from accounts.roles r where r.person_id = p.id)
					or exists (select from accounts.roles r where r.person_id = p.id and r.role = :role))
			""";

	private final JdbcClient jdbc;

	PeopleList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The people of a page, by their address. */
	List<PersonRow> rows(Search search) {
		return this.jdbc.sql(ROW + MATCHING + "order by p.address limit :limit offset :offset")
			.param("words", search.pattern())
			.param("role", search.authority())
			.param("limit", PAGE)
			.param("offset", (search.page() - 1) * PAGE)
			.query(PeopleList::row)
			.list();
	}

	/** How many people a search finds on all pages. */
	int count(Search search) {
		return this.jdbc.sql("select count(*) from accounts.people p " + MATCHING)
			.param("words", search.pattern())
			.param("role", search.authority())
			.query(Integer.class)
			.single();
	}

	Optional<PersonRow> find(UUID id) {
		return this.jdbc.sql(ROW + "where p.id = :id and p.erased_at is null")
			.param("id", id)
			.query(PeopleList::row)
			.optional();
	}

	private static PersonRow row(ResultSet row, int n) throws SQLException {
		String[] roles = strings(row.getArray("roles"));
		String[] abouts = strings(row.getArray("abouts"));
		List<Grant> grants = Stream.iterate(0, (i) -> i + 1)
			.limit(roles.length)
			.map((i) -> grant(Role.valueOf(roles[i]), abouts[i]))
			.toList();
		Optional<Instant> seen = Optional.ofNullable(row.getObject("signed_in_at", OffsetDateTime.class))
			.map(OffsetDateTime::toInstant);
		return new PersonRow(row.getObject("id", UUID.class), row.getString("address"), row.getString("name"),
				row.getObject("created_at", OffsetDateTime.class).toInstant(), seen, grants);
	}

	private static String[] strings(Array array) throws SQLException {
		return (String[]) array.getArray();
	}

	private static Grant grant(Role role, String about) {
		return switch (role) {
			case FOCAL_POINT -> Grant.focalPointOf(about);
			case JUDGE -> Grant.judgeOf(about);
			default -> Grant.of(role);
		};
	}

	/**
	 * What is looked for.
	 *
	 * @param words a part of an address or of a name
	 * @param role the slug of a role, {@code any} for people with some role, or empty for
	 * everybody
	 * @param page from 1
	 */
	record Search(String words, String role, int page) {

		private static final int LONGEST = 254;

		Search {
			String kept = words.replaceAll("\\p{Cc}", " ").strip();
			words = kept.substring(0, Math.min(kept.length(), LONGEST));
			page = Math.clamp(page, 1, 1_000_000);
		}

		private String pattern() {
			return "%" + this.words.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
		}

		private String authority() {
			return this.role.equals("any") ? "STAFF"
					: Stream.of(Role.values())
						.filter((one) -> one.slug().equals(this.role))
						.map(Role::name)
						.findFirst()
						.orElse("");
		}

	}

}
