/**
 * Long prose: how it is written, shown, compared, and exchanged with Word. It stores
 * nothing; whoever keeps a text keeps its Markdown.
 *
 * <p>
 * A <em>text</em> is Markdown (CommonMark with tables and notes). A <em>mention</em> is a
 * link in it to a page of this portal, written as the page's path without a language
 * ({@code [Japan](/economies/jp)}). A <em>paragraph</em> is the smallest part that is
 * compared as a whole: a heading, a paragraph, an item of a list, a row of a table, a
 * note. A translation is <em>behind</em> by the paragraphs of its source that were
 * changed since it was made.
 *
 * <p>
 * Whoever accepts a text from somebody asks {@link org.greenlane.texts.Markdown#refusal}
 * first: it knows the limits, and what it accepts is shown, compared and exported without
 * a surprise.
 */
@NullMarked
@ApplicationModule(displayName = "Texts", allowedDependencies = "web")
package org.greenlane.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
