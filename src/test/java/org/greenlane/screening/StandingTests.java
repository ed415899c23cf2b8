package org.greenlane.screening;

import org.greenlane.PortalTest;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.screening.Standing.Asked;
import org.greenlane.screening.Standing.State;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class StandingTests {

	@Autowired
	private ApplicationFixtures fixtures;

	@Autowired
	private Standings standings;

	@Test
	void whatWasSentIsPendingAndADraftIsNotThere() {
		SignedIn founder = this.fixtures.founder();
		Application sent = this.fixtures.sent(this.fixtures.open(), founder);
		Standing standing = this.standings.of(sent.id()).orElseThrow();
		assertThat(standing.state()).isEqualTo(State.PENDING);
		assertThat(standing.version()).isEqualTo(1);
		assertThat(standing.clarification()).isEqualTo(Asked.NONE);
		assertThat(this.standings.of(this.fixtures.begun(this.fixtures.open(), founder))).isEmpty();
		assertThat(this.standings.unsettled(sent.callId())).extracting(Standing::application).contains(sent.id());
	}

}
