package org.greenlane.aeo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * How what a source says of a field stands to what the portal shows. The portal compares
 * the two; what the compiler noted beside the source goes first.
 */
enum Agreement {

	/** The source says the same, or the same less precisely. */
	AGREES,
	/** The source says a part of it. */
	PARTLY,
	/** The source says more, or something that stands beside it. */
	ADDS,
	/** The source says something else. */
	CONTRADICTS,
	/** The source says it in other words; whether they mean the same was not judged. */
	OTHER_WORDS;

	static Agreement of(CitedField field, String said, @Nullable String shown, @Nullable String note) {
		String remark = (note != null) ? note.toLowerCase(Locale.ROOT) : "";
		if (remark.contains("conflict") || remark.contains("contradict")) {
			return CONTRADICTS;
		}
		if (shown == null || remark.startsWith("adds")) {
			return ADDS;
		}
		if (plain(said).equals(plain(shown))) {
			return AGREES;
		}
		if (field.isCodes()) {
			return ofCodes(codes(said), codes(shown));
		}
		if (field == CitedField.LAUNCH_DATE) {
			return (said.startsWith(shown) || shown.startsWith(said)) ? AGREES : CONTRADICTS;
		}
		return field.isCode() ? CONTRADICTS : OTHER_WORDS;
	}

	private static Agreement ofCodes(Set<String> said, Set<String> shown) {
		if (said.equals(shown)) {
			return AGREES;
		}
		return shown.containsAll(said) ? PARTLY : ADDS;
	}

	private static Set<String> codes(String value) {
		return new TreeSet<>(Arrays.asList(plain(value).split(";")));
	}

	private static String plain(String value) {
		return value.strip().toLowerCase(Locale.ROOT);
	}

}
