package org.greenlane.aeo;

import java.util.List;

import org.greenlane.economies.Economies;
import org.greenlane.economies.Economy;
import org.greenlane.economies.EconomySection;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The part of an economy's page about its AEO programmes, measures and partners.
 */
@Component
@Order(1)
class EconomyProgrammes implements EconomySection {

	private final EconomyFactsReader reader;

	private final Economies economies;

	EconomyProgrammes(EconomyFactsReader reader, Economies economies) {
		this.reader = reader;
		this.economies = economies;
	}

	@Override
	public Content about(Economy economy) {
		EconomyFacts facts = this.reader.of(economy);
		List<EconomyFacts.Offer> nearest = facts.programmes().isEmpty() ? this.reader.nearest(economy) : List.of();
		@Nullable Economy territory = economy.isInLargerTerritory()
				? this.economies.findById(economy.getAeoTerritory()).orElseThrow() : null;
		return new Content("aeo/economies/section", new Shown(economy, territory, facts, nearest));
	}

	/**
	 * What the section shows.
	 *
	 * @param territory the economy that runs the programme for it, or null where it would
	 * run its own
	 * @param nearest programmes to look at where it has none
	 */
	record Shown(Economy economy, @Nullable Economy territory, EconomyFacts facts, List<EconomyFacts.Offer> nearest) {

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
