package org.greenlane.drafts;

import java.util.Optional;

import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A reason that readers will see, in English and as far as it is translated; of a
 * correction also the language.
 */
record ReasonForm(@Nullable String why, @Nullable String whyFr, @Nullable String whyEs, @Nullable String language) {

	static final ReasonForm EMPTY = new ReasonForm("", "", "", "");

	private static final int LONGEST = 1_000;

	/** The reason; empty where there is none in English or one is too long. */
	Optional<LocalText> text() {
		@Nullable String english = oneLine(this.why);
		@Nullable String french = oneLine(this.whyFr);
		@Nullable String spanish = oneLine(this.whyEs);
		return (english == null || isLong(english) || isLong(french) || isLong(spanish)) ? Optional.empty()
				: Optional.of(new LocalText(english, french, spanish));
	}

	Optional<Language> corrected() {
		return Optional.ofNullable(this.language).flatMap(Language::ofTag);
	}

	private static boolean isLong(@Nullable String text) {
		return text != null && text.length() > LONGEST;
	}

	private static @Nullable String oneLine(@Nullable String typed) {
		String text = (typed != null) ? typed.replaceAll("[\\s\\p{Cc}]+", " ").strip() : "";
		return text.isEmpty() ? null : text;
	}

}
