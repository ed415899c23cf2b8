package org.greenlane.series;

import org.greenlane.web.Language;

import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * The module's sentences in the reader's language.
 */
@Component
class SeriesWords {

	private final MessageSource messages;

	SeriesWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * What a series counts, or what it does not, whichever the prefix asks: said of the
	 * series itself, else of its unit, else of its family.
	 * @param prefix {@code series.counts} or {@code series.limits}
	 */
	String explain(String prefix, Series series, Language language) {
		String[] keys = { prefix + "." + series.code(), prefix + "." + series.unit(), prefix + "." + series.family() };
		return this.messages.getMessage(new DefaultMessageSourceResolvable(keys), language.locale());
	}

	String of(Language language, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

}
