package org.greenlane.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.greenlane.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers are given once and in a row, whoever asks at the same time or fails.
 */
@PortalTest
class SymbolsTests {

	private static final int YEAR = 1901;

	private static final int MANY = 8;

	@Autowired
	private Reports reports;

	@Autowired
	private Symbols symbols;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@AfterEach
	void forget() {
		this.jdbc.sql("delete from reports.reports where year = ?").param(YEAR).update();
		this.jdbc.sql("delete from reports.symbol_numbers where year = ?").param(YEAR).update();
	}

	@Test
	void numbersHaveNoGapAndNoDouble() throws Exception {
		List<UUID> ids = this.jdbc.sql("""
				insert into reports.reports (meeting, year, source_language, begun_by)
				select m.id, :year, 'en', uuidv7() from meetings.meetings m
				where not exists (select from reports.reports r where r.meeting = m.id and r.removed_at is null)
				order by m.id limit :many returning id""")
			.param("year", YEAR)
			.param("many", MANY)
			.query((row, n) -> row.getObject(1, UUID.class))
			.list();
		List<Future<?>> given = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(MANY)) {
			IntStream.range(0, MANY).forEach((i) -> given.add(threads.submit(() -> give(ids.get(i), i % 3 == 0))));
		}
		for (Future<?> one : given) {
			one.get();
		}
		ids.forEach((id) -> give(id, false));
		assertThat(this.jdbc.sql("select symbol from reports.reports where year = ?")
			.param(YEAR)
			.query(String.class)
			.list()).containsExactlyInAnyOrderElementsOf(
					IntStream.rangeClosed(1, MANY).mapToObj((n) -> "GL/" + YEAR + "/" + n).toList());
	}

	private void give(UUID id, boolean fails) {
		this.transaction.executeWithoutResult((status) -> {
			this.symbols.giveIfNone(this.reports.find(id).orElseThrow());
			if (fails) {
				status.setRollbackOnly();
			}
		});
	}

}
