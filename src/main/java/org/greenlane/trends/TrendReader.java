package org.greenlane.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.greenlane.economies.Economies;
import org.greenlane.economies.Economy;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Reads the series of an economy.
 */
@Component
class EconomySeriesReader {

	/** The economy whose programme the parts of member States belong to. */
	static final String UNION = "EU";

	private final Economies economies;

	private final Observations observations;

	private final SeriesCharts charts;

	private final Clock clock;

	EconomySeriesReader(Economies economies, Observations observations, SeriesCharts charts, Clock clock) {
		this.economies = economies;
		this.observations = observations;
		this.charts = charts;
		this.clock = clock;
	}

	/**
	 * The series of the economy that an address names; empty where it has no record.
	 * @throws NotFoundException if there is no such economy
	 */
	EconomySeries of(String iso2, Language language) {
		Economy economy = this.economies.findById(iso2.toUpperCase(Locale.ROOT))
			.orElseThrow(() -> new NotFoundException("Economy " + iso2));
		return of(economy, language);
	}

	/**
	 * The series of an economy.
	 */
	EconomySeries of(Economy economy, Language language) {
		Series series = new Series(this.observations.of(economy.getIso2(), language));
		List<Observation> members = economy.getIso2().equals(UNION) ? this.observations.memberStates(language)
				: List.of();
		return new EconomySeries(economy, series, this.charts.of(economy, series, language), Grown.of(series), members,
				LocalDate.now(this.clock));
	}

}
