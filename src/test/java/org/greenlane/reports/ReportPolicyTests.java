package org.greenlane.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.reports.MoveRefused.Reason;
import org.greenlane.web.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportPolicyTests {

	private static final UUID WRITER = new UUID(0, 1);

	private static final UUID SUBMITTER = new UUID(0, 2);

	private static final UUID OTHER = new UUID(0, 3);

	private final Report report = new Report(UUID.randomUUID(), "meeting", 2027, Optional.empty(), false, Language.EN,
			false, Optional.empty(), Optional.empty(),
			List.of(new Version(UUID.randomUUID(), 0, VersionKind.ORIGINAL, 0, 0, Optional.empty(), Optional.empty(),
					Optional.of(Instant.EPOCH), Optional.of(SUBMITTER), Optional.empty(), Optional.empty(),
					Optional.empty(), Set.of(WRITER))));

	@Test
	void approverWhoWroteNothingOfItPublishes() {
		assertThat(ReportPolicy.mayPublish(person(OTHER, Role.APPROVER), this.report)).isTrue();
	}

	@Test
	void neitherWriterNorSubmitterPublishesWhateverTheirRoles() {
		for (UUID own : List.of(WRITER, SUBMITTER)) {
			assertThat(ReportPolicy.refusal(person(own, Role.APPROVER, Role.EDITOR, Role.ADMINISTRATOR), this.report))
				.contains(Reason.OWN);
		}
	}

	@Test
	void otherRolesDoNotPublish() {
		for (Role role : List.of(Role.EDITOR, Role.ADMINISTRATOR)) {
			assertThat(ReportPolicy.refusal(person(OTHER, role), this.report)).contains(Reason.ROLE);
		}
	}

	@Test
	void eachVerbHasItsRole() {
		assertThat(ReportPolicy.mayWrite(person(OTHER, Role.EDITOR))).isTrue();
		assertThat(ReportPolicy.mayWrite(person(OTHER, Role.APPROVER, Role.ADMINISTRATOR))).isFalse();
		assertThat(ReportPolicy.mayWithdraw(person(OTHER, Role.APPROVER))).isTrue();
		assertThat(ReportPolicy.mayWithdraw(person(OTHER, Role.EDITOR))).isFalse();
		assertThat(ReportPolicy.mayRemove(person(OTHER, Role.ADMINISTRATOR))).isTrue();
		assertThat(ReportPolicy.mayRemove(person(OTHER, Role.APPROVER))).isFalse();
	}

	private static SignedIn person(UUID id, Role... roles) {
		return new SignedIn(id, new EmailAddress("a@example.org"), "", Language.EN,
				Stream.of(roles).map(Grant::of).toList());
	}

}
