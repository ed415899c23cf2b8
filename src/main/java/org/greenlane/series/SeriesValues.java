package org.greenlane.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.greenlane.sources.Grade;
import org.greenlane.sources.SourceLinks;
import org.greenlane.sources.SourceTable;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads values of series, each call in one statement, in the language of the page: by
 * series, then by economy, then by date, those without one last.
 */
@Component
public class SeriesValues {

	private static final String VALUES = """
			select v.*, s.family, s.unit, s.name{_lang} as series_name, e.name{_lang} as economy, %s as sources
			from series.value_rows v join series.series s on s.code = v.series_code
			left join economies.economies e on e.iso2 = v.iso2
			where {where}
			order by s.position, e.name{_lang} collate "und-x-icu", v.date nulls last, v.id
			""".formatted(new SourceTable("series.value_sources", "value_id").json("v.id"));

	private final JdbcClient jdbc;

	private final SourceLinks links;

	SeriesValues(JdbcClient jdbc, SourceLinks links) {
		this.jdbc = jdbc;
		this.links = links;
	}

	/**
	 * All values of series.
	 * @param codes the codes of the series, such as {@code aeo_share_of_trade_value}, at
	 * least one
	 */
	public List<SeriesValue> of(String... codes) {
		return read("v.series_code in (:wanted)", List.of(codes));
	}

	/**
	 * All values of an economy, of any series.
	 * @param iso2 the economy's code in any case
	 */
	public List<SeriesValue> ofEconomy(String iso2) {
		return read("v.iso2 = :wanted", iso2.toUpperCase(Locale.ROOT));
	}

	/**
	 * All values of all series of a family.
	 */
	List<SeriesValue> of(Family family) {
		return read("s.family = :wanted", family.name());
	}

	private List<SeriesValue> read(String where, Object wanted) {
		String sql = VALUES.replace("{_lang}", Language.current().column("")).replace("{where}", where);
		return this.jdbc.sql(sql).param("wanted", wanted).query((row, n) -> value(row)).list();
	}

	private SeriesValue value(ResultSet row) throws SQLException {
		return new SeriesValue(row.getString("id"), row.getString("series_code"), row.getString("series_name"),
				Family.valueOf(row.getString("family")), Unit.valueOf(row.getString("unit")), row.getString("iso2"),
				row.getString("economy"), date(row.getString("date")), row.getString("date_remark"),
				row.getBigDecimal("value"), qualifier(row.getString("qualifier")),
				row.getObject("respondents", Integer.class), row.getString("note"),
				Grade.valueOf(row.getString("grade")), date(row.getString("as_of")),
				this.links.read(row.getString("sources")));
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return PartialDate.read(text).orElse(null);
	}

	private static @Nullable Qualifier qualifier(@Nullable String code) {
		return Optional.ofNullable(code).map(Qualifier::valueOf).orElse(null);
	}

}
