package org.greenlane.reports;

import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text of a version, as it was submitted.
 *
 * @param body Markdown
 * @param sourceBody of a translation, the text of the source that it was made from
 * @param revision which of the saved drafts it is
 */
public record SealedText(Language language, String title, String body, @Nullable String sourceBody, int revision) {
}
