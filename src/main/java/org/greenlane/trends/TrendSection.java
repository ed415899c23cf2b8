package org.greenlane.participation;

import java.util.List;

import org.greenlane.economies.Economy;
import org.greenlane.economies.EconomySection;
import org.greenlane.web.Language;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The part of an economy's page about how many certified operators it has.
 */
@Component
@Order(2)
class EconomyParticipation implements EconomySection {

	private final Observations observations;

	private final MessageSource messages;

	EconomyParticipation(Observations observations, MessageSource messages) {
		this.observations = observations;
		this.messages = messages;
	}

	@Override
	public Content about(Economy economy) {
		Series series = new Series(this.observations.of(economy.getIso2(), Language.current()));
		return new Content("participation/section",
				new Shown(economy, series, new RecordWords(this.messages, Language.current())));
	}

	/**
	 * What the section shows.
	 */
	record Shown(Economy economy, Series series, RecordWords words) {

		/** The newest counts, of the whole first. */
		public List<Observation> counts() {
			return this.series.latestOfEach();
		}

		/** The newest MSME share. */
		public List<Observation> shares() {
			Observation share = this.series.latestShare();
			return (share != null) ? List.of(share) : List.of();
		}

	}

}
