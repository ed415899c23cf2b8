package org.greenlane.trends;

import java.util.List;

import org.greenlane.economies.Economy;
import org.greenlane.economies.EconomySection;
import org.greenlane.participation.Observation;
import org.greenlane.participation.Observations;
import org.greenlane.participation.RecordWords;
import org.greenlane.web.Language;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The part of an economy's page about how many certified operators it has.
 */
@Component
@Order(2)
class TrendSection implements EconomySection {

	private final Observations observations;

	private final MessageSource messages;

	TrendSection(Observations observations, MessageSource messages) {
		this.observations = observations;
		this.messages = messages;
	}

	@Override
	public Content about(Economy economy) {
		Trend trend = new Trend(this.observations.of(economy.getIso2(), Language.current()));
		return new Content("trends/section",
				new Shown(economy, trend, new RecordWords(this.messages, Language.current())));
	}

	/**
	 * What the section shows.
	 */
	record Shown(Economy economy, Trend trend, RecordWords words) {

		/** The newest counts, of the whole first. */
		public List<Observation> counts() {
			return this.trend.latestOfEach();
		}

		/** The newest MSME share. */
		public List<Observation> shares() {
			Observation share = this.trend.latestShare();
			return (share != null) ? List.of(share) : List.of();
		}

	}

}
