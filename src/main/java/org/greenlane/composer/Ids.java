package org.greenlane.composer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.greenlane.web.LocalText;

/**
 * Names for things that people add to a call, which answers and scores refer to.
 */
final class Ids {

	private static final int LONGEST = 30;

	private Ids() {
	}

	/**
	 * The id that a thing has, or a new one after its name.
	 * @param id what it has; empty for a new thing
	 * @param taken the ids of the others
	 */
	static String of(String id, LocalText name, List<String> taken) {
		String wanted = id.matches("[a-z][a-z0-9-]{0,39}") ? id : slug(name);
		String free = wanted;
		for (int i = 2; taken.contains(free); i++) {
			free = wanted + "-" + i;
		}
		return free;
	}

	private static String slug(LocalText name) {
		String text = name.en();
		if (text.isBlank()) {
			text = String.valueOf(name.fr()).isBlank() ? String.valueOf(name.es()) : String.valueOf(name.fr());
		}
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^[^a-z]+", "");
		String cut = (plain.length() > LONGEST) ? plain.substring(0, LONGEST) : plain;
		String trimmed = cut.replaceAll("-+$", "");
		return trimmed.isEmpty() ? "x" : trimmed;
	}

}
