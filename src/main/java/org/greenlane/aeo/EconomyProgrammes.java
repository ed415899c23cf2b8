package org.greenlane.aeo;

import org.greenlane.recognition.ArrangementStatus;
import java.util.List;

import org.greenlane.economies.Economy;
import org.greenlane.economies.EconomySection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The part of an economy's page about its AEO programmes, measures and partners.
 */
@Component
@Order(1)
class EconomyProgrammes implements EconomySection {

	private final EconomyFactsReader reader;

	EconomyProgrammes(EconomyFactsReader reader) {
		this.reader = reader;
	}

	@Override
	public Content about(Economy economy) {
		return new Content("aeo/economies/section", new Shown(economy, this.reader.of(economy)));
	}

	/**
	 * What the section shows.
	 */
	record Shown(Economy economy, EconomyFacts facts) {

		/** The statuses of arrangements, the strongest first. */
		public List<ArrangementStatus> statuses() {
			return List.of(ArrangementStatus.values());
		}

		/** The partners whose strongest arrangement has a status. */
		public List<EconomyFacts.Partner> partners(ArrangementStatus status) {
			return this.facts.partners(status);
		}

	}

}
