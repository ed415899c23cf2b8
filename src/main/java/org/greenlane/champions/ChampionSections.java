package org.greenlane.champions;

import java.util.List;
import java.util.Optional;

import org.greenlane.economies.Economy;
import org.greenlane.economies.EconomySection;
import org.greenlane.organisations.Organisation;
import org.greenlane.organisations.OrganisationSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the pages of economies and organisations tell of the competition: nothing where
 * nobody was named.
 */
@Component
@Order(9)
class ChampionSections implements EconomySection, OrganisationSection {

	private static final String TEMPLATE = "champions/section";

	private final Laureates laureates;

	ChampionSections(Laureates laureates) {
		this.laureates = laureates;
	}

	@Override
	public EconomySection.Content about(Economy economy) {
		return new EconomySection.Content(TEMPLATE, new Shown(this.laureates.ofEconomy(economy.getIso2())));
	}

	@Override
	public Optional<OrganisationSection.Content> about(Organisation organisation) {
		List<Laureate> named = this.laureates.ofOrganisation(organisation.slug());
		return named.isEmpty() ? Optional.empty()
				: Optional.of(new OrganisationSection.Content(TEMPLATE, new Shown(named)));
	}

	/**
	 * What the section shows.
	 */
	record Shown(List<Laureate> laureates) {
	}

}
