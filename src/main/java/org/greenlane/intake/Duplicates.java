package org.greenlane.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationSection;
import org.greenlane.calls.Call;
import org.greenlane.calls.Calls;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which applications to the same call may come from the same people, on the page of each.
 */
@Component
class Duplicates implements ApplicationSection {

	private static final int MOST = 20;

	private final JdbcClient jdbc;

	private final Calls calls;

	Duplicates(JdbcClient jdbc, Calls calls) {
		this.jdbc = jdbc;
		this.calls = calls;
	}

	@Override
	public Optional<Content> about(Application application, SignedIn person) {
		List<Alike> alike = of(application.id());
		return alike.isEmpty() ? Optional.empty()
				: this.calls.find(application.callId())
					.map(Call::slug)
					.map((slug) -> new Content("intake/alike", new Found(slug, alike)));
	}

	/** Those like an application, with most in common first. */
	List<Alike> of(UUID application) {
		return this.jdbc
			.sql("""
					select l.reference, l.organisation, l.withdrawn_at is not null as withdrawn, o.kinds from (
						select o.application_id, array_agg(distinct o.kind order by o.kind) as kinds
						from intake.traits m join intake.traits o on o.call_id = m.call_id and o.kind = m.kind and o.value = m.value
						where m.application_id = :application and o.application_id <> :application group by o.application_id) o
					join intake.listed l on l.id = o.application_id
					order by cardinality(o.kinds) desc, l.reference limit :most""")
			.param("application", application)
			.param("most", MOST)
			.query((row, n) -> new Alike(row.getString("reference"), row.getString("organisation"),
					row.getBoolean("withdrawn"), List.of((String[]) row.getArray("kinds").getArray())))
			.list();
	}

	/** What the page is given. */
	record Found(String slug, List<Alike> alike) {
	}

}
