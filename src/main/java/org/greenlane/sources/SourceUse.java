package org.greenlane.sources;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that cites a source.
 *
 * @param kind the message key of the kind's title, under which uses are grouped
 * @param subject what it is about, in the reader's language: mostly an economy
 * @param words a name or text in English, or null
 * @param aspects the message keys of what of it rests on the source; empty for all of it
 * @param address its page below the language
 */
public record SourceUse(String kind, String subject, @Nullable String words, List<String> aspects, String address) {
}
