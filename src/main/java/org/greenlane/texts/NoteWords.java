package org.greenlane.texts;

import java.util.Locale;

import org.springframework.context.MessageSource;

/**
 * The few words that the portal adds to a text, in the reader's language.
 */
record NoteWords(MessageSource messages, Locale locale) {

	String heading() {
		return say("texts.notes");
	}

	String reference(int note) {
		return say("texts.note.reference", note);
	}

	String back(int note, int place) {
		return say("texts.note.back", note, place);
	}

	String table(int number) {
		return say("texts.table", number);
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

}
