package org.greenlane.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.greenlane.reports.Report.Withdrawal;
import org.greenlane.reports.ReportState.Move;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * States follow from facts and the clock.
 */
class ReportStateTests {

	private static final Instant MONDAY = Instant.parse("2027-03-01T09:00:00Z");

	private static final Instant TUESDAY = Instant.parse("2027-03-02T09:00:00Z");

	private static final Instant WEDNESDAY = Instant.parse("2027-03-03T09:00:00Z");

	@Test
	void versionIsADraftUntilItIsSubmittedAndInReviewUntilItIsApproved() {
		assertThat(version(null, null, null).state(MONDAY)).isEqualTo(ReportState.DRAFT);
		assertThat(version(MONDAY, null, null).state(WEDNESDAY)).isEqualTo(ReportState.IN_REVIEW);
		assertThat(version(MONDAY, MONDAY, null).state(WEDNESDAY)).isEqualTo(ReportState.APPROVED);
	}

	@Test
	void approvedVersionIsPublishedWhenItsHourComes() {
		Version version = version(MONDAY, MONDAY, TUESDAY);
		assertThat(version.state(TUESDAY.minusNanos(1))).isEqualTo(ReportState.SCHEDULED);
		assertThat(version.state(TUESDAY)).isEqualTo(ReportState.PUBLISHED);
	}

	@Test
	void clockThatMovesPastTheHourPublishesNothingThatNobodyApproved() {
		Version version = version(MONDAY, null, TUESDAY);
		assertThat(version.isLate(MONDAY)).isFalse();
		assertThat(version.state(WEDNESDAY)).isEqualTo(ReportState.IN_REVIEW);
		assertThat(version.isLate(WEDNESDAY)).isTrue();
		assertThat(version.publishedAt()).isEmpty();
	}

	@Test
	void versionThatIsApprovedLateIsPublishedThen() {
		Version version = version(MONDAY, WEDNESDAY, TUESDAY);
		assertThat(version.publishedAt()).contains(WEDNESDAY);
		assertThat(version.state(WEDNESDAY)).isEqualTo(ReportState.PUBLISHED);
	}

	@Test
	void versionWithoutAnHourToComeIsNeverLate() {
		assertThat(version(MONDAY, null, MONDAY).isLate(WEDNESDAY)).isFalse();
		assertThat(version(MONDAY, null, null).isLate(WEDNESDAY)).isFalse();
	}

	@Test
	void whatIsPublishedIsRevisedAndNotEdited() {
		Report report = report(Optional.empty(), version(MONDAY, MONDAY, MONDAY));
		assertThat(report.allows(Move.EDIT, TUESDAY)).isFalse();
		assertThat(report.allows(Move.REVISE, TUESDAY)).isTrue();
		assertThat(report.allows(Move.WITHDRAW, TUESDAY)).isTrue();
	}

	@Test
	void withdrawnReportIsOnlyRemoved() {
		Report report = report(Optional.of(new Withdrawal(MONDAY, new LocalText("Wrong", null, null))),
				version(MONDAY, MONDAY, MONDAY));
		assertThat(report.state(TUESDAY)).isEqualTo(ReportState.WITHDRAWN);
		assertThat(List.of(Move.values()).stream().filter((move) -> report.allows(move, TUESDAY)))
			.containsExactly(Move.REMOVE);
		assertThat(report.published(TUESDAY)).hasSize(1);
	}

	private static Report report(Optional<Withdrawal> withdrawal, Version version) {
		return new Report(UUID.randomUUID(), "meeting", 2027, Optional.of("GL/2027/1"), false, Language.EN, false,
				withdrawal, Optional.empty(), List.of(version));
	}

	private static Version version(@Nullable Instant submitted, @Nullable Instant approved, @Nullable Instant hour) {
		return new Version(UUID.randomUUID(), 0, VersionKind.ORIGINAL, 0, 0, Optional.empty(), Optional.empty(),
				Optional.ofNullable(submitted), Optional.ofNullable(submitted).map((at) -> new UUID(0, 1)),
				Optional.ofNullable(approved), Optional.ofNullable(approved).map((at) -> new UUID(0, 2)),
				Optional.ofNullable(hour), Set.of());
	}

}
