package org.greenlane.privacy;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.web.Language;
import org.greenlane.web.Secretariat;
import org.springframework.context.MessageSource;

/**
 * What a copy says of itself, in the language of whoever gets it.
 */
record CopyWords(MessageSource messages, Language language, Instant now, Secretariat secretariat) {

	String title() {
		return say("privacy.copy.title");
	}

	String readmeName() {
		return say("privacy.copy.readme") + ".txt";
	}

	String readme() {
		return Stream.of("what", "forms", "columns", "others", "ask")
			.map((part) -> say("privacy.copy.readme." + part, this.language.print(this.now),
					this.secretariat.address()))
			.collect(Collectors.joining("\n\n", title() + "\n\n", "\n"));
	}

	/** What a table is called; by its place where nobody has named it. */
	String table(String name) {
		String[] parts = name.split("/");
		String kind = (parts.length > 2) ? parts[0] + ".one." + parts[parts.length - 1].replaceAll("\\d+", "n")
				: String.join(".", parts);
		String called = this.messages.getMessage("copy." + kind, null, name, this.language.locale());
		return (parts.length > 2) ? called + " – " + parts[1] + " (" + parts[parts.length - 1] + ")"
				: String.valueOf(called);
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language.locale());
	}

}
