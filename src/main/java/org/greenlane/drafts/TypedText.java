package org.greenlane.drafts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text as the form has it.
 *
 * @param after the revision that the page showed
 * @param follows whether the writer says that it now follows the source as it stands
 * @param sourceRevision the revision of the source that the page showed
 */
record TypedText(Language language, String title, String body, int after, boolean follows, int sourceRevision) {

	static final int LONGEST_TITLE = 300;

	/**
	 * The texts among the fields of a form; languages without a field are not touched.
	 */
	static List<TypedText> in(Map<String, String> fields) {
		return Stream.of(Language.values())
			.filter((language) -> fields.containsKey("body-" + language.tag()))
			.map((language) -> of(language, fields))
			.toList();
	}

	private static TypedText of(Language language, Map<String, String> fields) {
		String tag = language.tag();
		String title = fields.getOrDefault("title-" + tag, "").replaceAll("[\\s\\p{Cc}]+", " ").strip();
		String body = fields.getOrDefault("body-" + tag, "").replace("\r\n", "\n").replace('\r', '\n');
		return new TypedText(language, title, body.isBlank() ? "" : body.stripTrailing() + "\n",
				number(fields.get("after-" + tag)), fields.containsKey("follows-" + tag),
				number(fields.get("source-revision")));
	}

	static int number(@Nullable String typed) {
		return Optional.ofNullable(typed).filter((text) -> text.matches("\\d{1,9}")).map(Integer::parseInt).orElse(0);
	}

	/** As it would be saved. */
	Draft asDraft() {
		return new Draft(this.language, this.after, this.title, this.body, java.time.Instant.EPOCH, Optional.empty());
	}

}
