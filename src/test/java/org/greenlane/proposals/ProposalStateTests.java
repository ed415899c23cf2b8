package org.greenlane.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.web.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProposalStateTests {

	private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

	private static final UUID WRITER = new UUID(0, 1);

	private final ProposalPolicy policy = new ProposalPolicy();

	@Test
	void stateFollowsFromWhatHappened() {
		assertThat(proposal(false, false, false, 0, 0).state()).isEqualTo(ProposalState.DRAFT);
		assertThat(proposal(true, false, false, 0, 0).state()).isEqualTo(ProposalState.SENT);
		assertThat(proposal(true, true, false, 0, 0).state()).isEqualTo(ProposalState.WITHDRAWN);
		assertThat(proposal(true, false, true, 2, 0).state()).isEqualTo(ProposalState.ACCEPTED);
		assertThat(proposal(true, false, true, 1, 1).state()).isEqualTo(ProposalState.ACCEPTED_IN_PART);
		assertThat(proposal(true, false, true, 0, 2).state()).isEqualTo(ProposalState.DECLINED);
	}

	@Test
	void whatIsDecidedStaysSo() {
		assertThat(Stream.of(ProposalState.values()).filter(ProposalState::isDecided))
			.allSatisfy((state) -> assertThat(state.next()).isEmpty());
		assertThat(ProposalState.DRAFT.mayBecome(ProposalState.ACCEPTED)).isFalse();
		assertThat(ProposalState.WITHDRAWN.mayBecome(ProposalState.DRAFT)).isTrue();
	}

	@Test
	void focalPointWritesForTheirOwnEconomyOnly() {
		Proposal draft = proposal(false, false, false, 0, 0);
		assertThat(this.policy.mayWrite(person(Grant.focalPointOf("LS")), draft)).isTrue();
		assertThat(this.policy.mayWrite(person(Grant.focalPointOf("KR")), draft)).isFalse();
		assertThat(this.policy.mayWrite(person(Grant.of(Role.EDITOR)), draft)).isFalse();
	}

	@Test
	void staffSeeOnlyWhatWasSent() {
		SignedIn editor = person(Grant.of(Role.EDITOR));
		assertThat(this.policy.mayReview(editor, proposal(false, false, false, 0, 0))).isFalse();
		assertThat(this.policy.mayReview(editor, proposal(true, false, false, 0, 0))).isTrue();
		assertThat(this.policy.mayReview(person(Grant.focalPointOf("KR")), proposal(true, false, false, 0, 0)))
			.isFalse();
	}

	@Test
	void nobodyDecidesOnTheirOwnProposalOrForTheirOwnEconomy() {
		Proposal sent = proposal(true, false, false, 0, 0);
		assertThat(this.policy.mayDecide(person(Grant.of(Role.EDITOR)), sent)).isTrue();
		assertThat(this.policy.mayDecide(person(WRITER, Grant.of(Role.EDITOR)), sent)).isFalse();
		assertThat(this.policy.mayDecide(person(Grant.of(Role.EDITOR), Grant.focalPointOf("LS")), sent)).isFalse();
		assertThat(this.policy.mayDecide(person(Grant.of(Role.EDITOR)), proposal(true, false, true, 1, 0))).isFalse();
	}

	private static Proposal proposal(boolean sent, boolean withdrawn, boolean decided, int accepted, int declined) {
		Optional<Instant> yes = Optional.of(NOW);
		Milestones milestones = new Milestones(Optional.of(WRITER), NOW, NOW, Optional.empty(),
				sent ? yes : Optional.empty(), withdrawn ? yes : Optional.empty(), Optional.empty(),
				decided ? yes : Optional.empty());
		return new Proposal(UUID.randomUUID(), 1, Origin.FOCAL_POINT, "programmes", "ls-trial", "Trial",
				Optional.of("LS"), false, ProposalSource.NONE, milestones, "", Optional.empty(), accepted, declined);
	}

	private static SignedIn person(Grant... grants) {
		return person(UUID.randomUUID(), grants);
	}

	private static SignedIn person(UUID id, Grant... grants) {
		return new SignedIn(id, new EmailAddress("somebody@example.org"), "", Language.EN, List.of(grants));
	}

}
