package org.greenlane.reports;

import java.util.List;
import java.util.Optional;

import org.greenlane.aeo.ProgrammeSection;
import org.greenlane.catalogue.CatalogueLinks;
import org.greenlane.catalogue.Kind;
import org.greenlane.catalogue.LinkRole;
import org.greenlane.catalogue.Named;
import org.greenlane.catalogue.Thing;
import org.greenlane.economies.Economy;
import org.greenlane.economies.EconomySection;
import org.greenlane.organisations.Organisation;
import org.greenlane.organisations.OrganisationSection;
import org.greenlane.web.Language;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Lists the reports that name something on the page of what they name.
 */
@Configuration(proxyBeanMethods = false)
class ReportMentions {

	private static final String TEMPLATE = "reports/mentions";

	@Bean
	@Order(90)
	EconomySection reportsOfEconomy(CatalogueLinks links) {
		return (Economy economy) -> new EconomySection.Content(TEMPLATE,
				naming(links, new Thing(Kind.ECONOMY, economy.getIso2())));
	}

	@Bean
	@Order(90)
	OrganisationSection reportsOfOrganisation(CatalogueLinks links) {
		return (Organisation organisation) -> Optional
			.of(naming(links, new Thing(Kind.ORGANISATION, organisation.slug())))
			.filter((reports) -> !reports.isEmpty())
			.map((reports) -> new OrganisationSection.Content(TEMPLATE, reports));
	}

	@Bean
	@Order(90)
	ProgrammeSection reportsOfProgramme(CatalogueLinks links) {
		return (String code) -> Optional.of(naming(links, new Thing(Kind.PROGRAMME, code)))
			.filter((reports) -> !reports.isEmpty())
			.map((reports) -> new ProgrammeSection.Content(TEMPLATE, reports));
	}

	private static List<Named> naming(CatalogueLinks links, Thing thing) {
		return links.to(thing, LinkRole.NAMES, Language.current())
			.stream()
			.filter((named) -> named.thing().kind() == Kind.REPORT)
			.toList();
	}

}
