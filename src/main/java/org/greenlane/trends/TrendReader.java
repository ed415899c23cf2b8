package org.greenlane.trends;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.greenlane.economies.Economies;
import org.greenlane.economies.Economy;
import org.greenlane.participation.Observation;
import org.greenlane.participation.Observations;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Reads the trend of an economy.
 */
@Component
class TrendReader {

	/** The economy whose programme the parts of member States belong to. */
	static final String UNION = "EU";

	private final Economies economies;

	private final Observations observations;

	private final TrendCharts charts;

	private final Clock clock;

	TrendReader(Economies economies, Observations observations, TrendCharts charts, Clock clock) {
		this.economies = economies;
		this.observations = observations;
		this.charts = charts;
		this.clock = clock;
	}

	/**
	 * The trend of the economy that an address names; empty where it has no record.
	 * @throws NotFoundException if there is no such economy
	 */
	EconomyTrend of(String iso2, Language language) {
		Economy economy = this.economies.findById(iso2.toUpperCase(Locale.ROOT))
			.orElseThrow(() -> new NotFoundException("Economy " + iso2));
		return of(economy, language);
	}

	/**
	 * The trend of an economy.
	 */
	EconomyTrend of(Economy economy, Language language) {
		Trend trend = new Trend(this.observations.of(economy.getIso2(), language));
		List<Observation> members = economy.getIso2().equals(UNION) ? this.observations.memberStates(language)
				: List.of();
		return new EconomyTrend(economy, trend, this.charts.of(economy, trend, language), Grown.of(trend), members,
				LocalDate.now(this.clock));
	}

}
