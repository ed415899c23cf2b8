package org.greenlane.overview;

import java.util.Arrays;

import org.greenlane.charts.Caption;
import org.greenlane.participation.RecordWords;
import org.greenlane.web.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the charts of the overview say, in a reader's words.
 */
@Component
class ChartWords {

	private final MessageSource messages;

	ChartWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * What stands around a chart.
	 * @param source which words name the source; several charts share them
	 */
	Caption caption(String name, String source, Language language, Object... arguments) {
		return new Caption(name, of(name + ".chart", language, arguments), of(name + ".unit", language, arguments),
				of(name + ".picture", language, arguments), of("source." + source, language));
	}

	/**
	 * The words for what a record counts.
	 */
	RecordWords records(Language language) {
		return new RecordWords(this.messages, language);
	}

	/**
	 * A text of the module.
	 */
	String of(String key, Language language, Object... arguments) {
		Object[] texts = Arrays.stream(arguments)
			.map((each) -> each instanceof Number ? each : each.toString())
			.toArray();
		return this.messages.getMessage("overview." + key, texts, language.locale());
	}

}
