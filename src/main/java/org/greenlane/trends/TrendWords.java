package org.greenlane.trends;

import org.greenlane.participation.Observation;
import org.greenlane.participation.RecordWords;
import org.greenlane.web.Language;

import org.springframework.context.MessageSource;

/**
 * What the charts of a trend say, in a reader's words.
 *
 * @param records the words for what a record counts
 */
record TrendWords(MessageSource messages, RecordWords records) {

	TrendWords(MessageSource messages, Language language) {
		this(messages, new RecordWords(messages, language));
	}

	Language language() {
		return this.records.language();
	}

	/**
	 * What changes between two counts.
	 */
	String change(Change change, Observation from, Observation to) {
		return switch (change) {
			case SCOPE -> of("break.SCOPE", this.records.scope(from), this.records.scope(to));
			case UNIT -> of("break.UNIT", this.records.name(from.unit()), this.records.name(to.unit()));
			case PROGRAMME, DEFINITION, BASE -> of("break." + change);
		};
	}

	/**
	 * A text of the module.
	 */
	String of(String key, Object... arguments) {
		return this.messages.getMessage("trends." + key, arguments, language().locale());
	}

}
