package org.greenlane.calls;

import java.util.List;
import java.util.stream.Stream;

import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * How one reader reads the texts of a call: in the own language where the call is offered
 * in it, else in the first that it is.
 *
 * @param language the language of the texts
 * @param foreign whether that is not the language of the page
 */
public record Reading(Language language, boolean foreign) {

	/** How somebody reads a call on a page in a language. */
	public static Reading of(Call call, Language page) {
		List<Language> offered = call.composition().languages();
		boolean own = offered.contains(page) || offered.isEmpty();
		return new Reading(own ? page : offered.getFirst(), !own);
	}

	/** The text; empty where nobody has written it. */
	public String text(LocalText text) {
		return Texts.own(text, this.language);
	}

	/** The text by its paragraphs. */
	public List<String> paragraphs(LocalText text) {
		return Stream.of(text(text).strip().split("\\R\\s*\\R")).filter((paragraph) -> !paragraph.isBlank()).toList();
	}

	/**
	 * For the {@code lang} attribute of what holds texts; null where the page says it.
	 */
	public @Nullable String lang() {
		return this.foreign ? this.language.tag() : null;
	}

}
