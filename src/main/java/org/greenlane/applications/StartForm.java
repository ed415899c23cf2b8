package org.greenlane.applications;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The first page: for whom somebody applies.
 *
 * @param draft the identifier of the draft that this page begins, however often it is
 * sent
 * @param whose {@code own} or {@code member}
 * @param member the member that a chamber or association applies for
 */
record StartForm(@Nullable String draft, @Nullable String whose, @Nullable String member) {

	static StartForm empty() {
		return new StartForm(UUID.randomUUID().toString(), "own", "");
	}

	/** The field that has to be mended, if there is one. */
	Optional<String> problem(int longest) {
		if (!isForMember()) {
			return Optional.empty();
		}
		return name().isEmpty() || name().length() > longest ? Optional.of("member") : Optional.empty();
	}

	public boolean isForMember() {
		return "member".equals(this.whose);
	}

	/** Whom it is for, or empty where it is their own. */
	String behalf() {
		return isForMember() ? name() : "";
	}

	Optional<UUID> draftId() {
		try {
			return Optional.ofNullable(this.draft).map(UUID::fromString);
		}
		catch (IllegalArgumentException none) {
			return Optional.empty();
		}
	}

	private String name() {
		return (this.member != null) ? this.member.strip() : "";
	}

}
