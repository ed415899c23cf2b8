package org.greenlane.reports;

import java.util.Optional;
import java.util.UUID;

import org.greenlane.reports.MoveRefused.Reason;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives reports their symbols, each once, and knows the former ones.
 */
@Repository
class Symbols {

	private final JdbcClient jdbc;

	Symbols(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Gives a report the next number of its year unless it has a symbol. Others wait for
	 * the number until the transaction ends, so that none is given twice or lost.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void giveIfNone(Report report) {
		if (report.symbol().isEmpty()) {
			int number = this.jdbc.sql("""
					insert into reports.symbol_numbers as n (year, last) values (:year, 1)
					on conflict (year) do update set last = n.last + 1 returning last""")
				.param("year", report.year())
				.query(Integer.class)
				.single();
			set(report.id(), Symbol.given(report.year(), number).text(), false);
		}
	}

	/**
	 * Gives a report the symbol that was registered for it. Its former one, if it was
	 * told to anybody, leads here for ever.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void register(Report report, Symbol symbol) {
		if (report.symbol().filter(symbol.text()::equals).isPresent()) {
			return;
		}
		// One at a time, as a symbol must not be among the former ones either.
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('reports.symbols'))::text").query(String.class).single();
		if (owner(symbol.text()).filter((id) -> !id.equals(report.id())).isPresent()) {
			throw new MoveRefused(Reason.SYMBOL_TAKEN);
		}
		this.jdbc.sql("delete from reports.former_symbols where lower(symbol) = :symbol")
			.param("symbol", Symbol.folded(symbol.text()))
			.update();
		report.symbol()
			.ifPresent((former) -> this.jdbc.sql(
					"insert into reports.former_symbols (symbol, report_id) values (:symbol, :report) on conflict do nothing")
				.param("symbol", former)
				.param("report", report.id())
				.update());
		set(report.id(), symbol.text(), true);
	}

	/** The report of a symbol or former symbol, however it is typed. */
	Optional<UUID> owner(String typed) {
		return this.jdbc.sql("""
				select id from reports.reports where lower(symbol) = :symbol
				union all select report_id from reports.former_symbols where lower(symbol) = :symbol limit 1""")
			.param("symbol", Symbol.folded(typed))
			.query(UUID.class)
			.optional();
	}

	private void set(UUID report, String symbol, boolean registered) {
		this.jdbc.sql("update reports.reports set symbol = :symbol, symbol_is_registered = :registered where id = :id")
			.param("symbol", symbol)
			.param("registered", registered)
			.param("id", report)
			.update();
	}

}
