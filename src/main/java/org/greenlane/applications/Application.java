package org.greenlane.applications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an application besides what it says.
 *
 * @param callId the call it is for
 * @param owner who began it
 * @param onBehalfOf the member that a chamber or association applies for, or empty
 * @param language the language of its pages and letters when it was begun
 * @param createdAt when its first page was saved
 * @param savedAt when its working copy was saved last
 * @param revision how often the working copy has changed; what one page showed is sent
 * once
 * @param reference what people call it; null as long as nothing was sent
 * @param submittedAt when the first version was sealed
 * @param withdrawnWhy the reason that the applicants gave, or empty
 * @param erasedAt when its personal values were erased
 */
public record Application(UUID id, UUID callId, UUID owner, String onBehalfOf, Language language, Instant createdAt,
		Instant savedAt, int revision, @Nullable Reference reference, @Nullable Instant submittedAt,
		@Nullable Instant withdrawnAt, String withdrawnWhy, @Nullable Instant erasedAt) {

	public ApplicationState state() {
		if (this.submittedAt == null) {
			return ApplicationState.DRAFT;
		}
		return (this.withdrawnAt != null) ? ApplicationState.WITHDRAWN : ApplicationState.SUBMITTED;
	}

	/** The reference of what was sent at least once. */
	public Optional<Reference> sent() {
		return Optional.ofNullable(this.reference);
	}

	/** Without what it says of people. */
	@Override
	public String toString() {
		return "Application[%s]".formatted(this.id);
	}

}
