package org.greenlane.spotlights;

import java.util.List;
import java.util.Optional;

import org.greenlane.economies.Economy;
import org.greenlane.economies.EconomySection;
import org.greenlane.meetings.MeetingRef;
import org.greenlane.meetings.MeetingSection;
import org.greenlane.organisations.Organisation;
import org.greenlane.organisations.OrganisationSection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts chains on the pages of meetings, of firms and bodies, and of economies.
 */
@Configuration(proxyBeanMethods = false)
class ChainSections {

	private static final String TEMPLATE = "spotlights/section";

	@Bean
	@Order(1)
	MeetingSection chainsOfMeetings(Chains chains) {
		return (MeetingRef meeting) -> some(chains.ofMeeting(meeting.id()))
			.map((found) -> new MeetingSection.Content(TEMPLATE, found));
	}

	@Bean
	@Order(1)
	OrganisationSection chainsOfOrganisations(Chains chains) {
		return (Organisation organisation) -> some(chains.ofOrganisation(organisation.slug()))
			.map((found) -> new OrganisationSection.Content(TEMPLATE, found));
	}

	@Bean
	@Order(4)
	EconomySection voicesOfEconomies(Chains chains, JdbcClient jdbc) {
		return (Economy economy) -> new EconomySection.Content("spotlights/economy", new Voices(economy,
				meetings(economy, jdbc), chains.ofEconomy(economy.getIso2()), chains.sponsoredBy(economy.getIso2())));
	}

	private static int meetings(Economy economy, JdbcClient jdbc) {
		return jdbc.sql("select count(distinct meeting_id) from meetings.speakers where iso2 = ?")
			.param(economy.getIso2())
			.query(Integer.class)
			.single();
	}

	private static Optional<List<Chain>> some(List<Chain> chains) {
		return chains.isEmpty() ? Optional.empty() : Optional.of(chains);
	}

	/**
	 * What is known of an economy.
	 *
	 * @param meetings at how many meetings somebody spoke for it or from it
	 * @param raised what its firms raised
	 * @param sponsored what it proposed to do something about
	 */
	record Voices(Economy economy, int meetings, List<Chain> raised, List<Chain> sponsored) {
	}

}
