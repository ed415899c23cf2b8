package org.greenlane.uploads;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an upload, without its content.
 *
 * @param kind the kind of rows it has
 * @param why the reason that everybody will read beside the changes
 * @param by who uploaded it, by name or address; empty where they are gone
 * @param rowsRead how many rows were read so far
 * @param outdated whether rows were changed by others since it was first checked
 */
public record Upload(UUID id, String kind, String fileName, UploadFormat format, String why, Optional<String> by,
		Instant uploadedAt, int rowsRead, @Nullable Instant checkedAt, int problemCount, @Nullable Instant askedAt,
		@Nullable Instant appliedAt, @Nullable Instant discardedAt, boolean outdated, int added, int completed,
		int contradicted, int same) {

	public UploadState state() {
		if (this.discardedAt != null) {
			return UploadState.DISCARDED;
		}
		if (this.appliedAt != null) {
			return UploadState.APPLIED;
		}
		if (this.checkedAt == null) {
			return UploadState.CHECKING;
		}
		if (this.askedAt != null) {
			return UploadState.APPLYING;
		}
		return (this.problemCount > 0) ? UploadState.REFUSED : UploadState.READY;
	}

	/** How many rows it would change. */
	public int changes() {
		return this.added + this.completed + this.contradicted;
	}

}
