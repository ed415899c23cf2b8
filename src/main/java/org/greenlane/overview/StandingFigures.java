package org.greenlane.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.greenlane.aeo.ProgrammeFigures;
import org.greenlane.indicators.Indicators;
import org.greenlane.listings.LabelBook;
import org.greenlane.participation.Numbers;
import org.greenlane.participation.Qualifier;
import org.greenlane.participation.Unit;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.greenlane.web.PublicVersions;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives programmes' pages their newest figures, read once for each version of the public
 * data, language and day.
 */
@Component
class StandingFigures implements ProgrammeFigures {

	private static final Figures NONE = new Figures(null, null);

	private final JdbcClient jdbc;

	private final LabelBook labels;

	private final MessageSource messages;

	private final PublicVersions versions;

	private final Clock clock;

	private final Cache<Key, Map<String, Figures>> known = Caffeine.newBuilder()
		.maximumSize(Language.values().length)
		.build();

	StandingFigures(JdbcClient jdbc, LabelBook labels, MessageSource messages, PublicVersions versions, Clock clock) {
		this.jdbc = jdbc;
		this.labels = labels;
		this.messages = messages;
		this.versions = versions;
		this.clock = clock;
	}

	@Override
	public Figures of(String code) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		Key key = new Key(this.versions.current().number(), Language.current(), today);
		return this.known.get(key, this::read).getOrDefault(code, NONE);
	}

	private Map<String, Figures> read(Key key) {
		Map<String, String> units = this.labels.of(Unit.LABELS, key.language());
		Map<String, Figures> figures = new HashMap<>();
		this.jdbc.sql("select * from participation.standings where total is not null or msme is not null")
			.query((row) -> {
				figures.put(row.getString("code"),
						new Figures(operators(row, key, units), smallFirms(row, key, units)));
			});
		return Map.copyOf(figures);
	}

	private static @Nullable Figure operators(ResultSet row, Key key, Map<String, String> units) throws SQLException {
		if (row.getString("total") == null) {
			return null;
		}
		String sign = (row.getString("qualifier") == null) ? "" : Qualifier.valueOf(row.getString("qualifier")).sign();
		return figure(row, key, sign + Numbers.whole(row.getLong("total"), key.language()),
				units.getOrDefault(row.getString("unit"), ""), "");
	}

	private @Nullable Figure smallFirms(ResultSet row, Key key, Map<String, String> units) throws SQLException {
		if (row.getString("msme_share") == null) {
			return null;
		}
		String unit = this.messages.getMessage("overview.programme.of", new Object[] { row.getInt("msme"),
				row.getInt("msme_base"), units.getOrDefault(row.getString("msme_unit"), "") }, key.language().locale());
		return figure(row, key, Numbers.percent(row.getBigDecimal("msme_share"), key.language()), unit, "msme_");
	}

	private static Figure figure(ResultSet row, Key key, String text, String unit, String prefix) throws SQLException {
		@Nullable PartialDate date = PartialDate.read(row.getString(prefix + "reference")).orElse(null);
		boolean stale = Indicators.freshness(date, key.day()).stream().anyMatch(Indicators::isStale);
		String record = Objects.requireNonNull(row.getString(prefix + "record_id"));
		return new Figure(text, unit, date, stale, prefix.isEmpty() ? null : row.getString("definition"),
				"/participation/records/" + record.toLowerCase(Locale.ROOT));
	}

	private record Key(long version, Language language, LocalDate day) {
	}

}
