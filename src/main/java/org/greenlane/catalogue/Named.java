package org.greenlane.catalogue;

import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A thing by its title, in the reader's language where it has one there.
 *
 * @param language the language of the title, for its {@code lang}
 * @param address its page below the language
 * @param dated when it took place or appeared, or null
 */
public record Named(Thing thing, Language language, String title, String address, @Nullable PartialDate dated) {
}
