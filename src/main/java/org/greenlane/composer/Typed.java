package org.greenlane.composer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.greenlane.web.Language;
import org.greenlane.web.LocalText;

/**
 * The values of a form by their names, as they were typed or as they are stored.
 */
final class Typed {

	private final Map<String, List<String>> values = new LinkedHashMap<>();

	static Typed of(Map<String, List<String>> posted) {
		Typed typed = new Typed();
		posted.forEach((name, all) -> typed.values.put(name, List.copyOf(all)));
		return typed;
	}

	Typed with(String name, String... all) {
		this.values.put(name, List.of(all));
		return this;
	}

	Typed with(String name, List<String> all) {
		this.values.put(name, List.copyOf(all));
		return this;
	}

	Typed with(String name, LocalText text) {
		for (Language language : Language.values()) {
			String own = switch (language) {
				case EN -> text.en();
				case FR -> text.fr();
				case ES -> text.es();
			};
			with(name + "." + language.tag(), (own != null) ? own : "");
		}
		return this;
	}

	/** What was typed; empty where nothing was. Line ends are as in Java. */
	public String one(String name) {
		return this.values.getOrDefault(name, List.of("")).getFirst().replace("\r\n", "\n");
	}

	public List<String> all(String name) {
		return this.values.getOrDefault(name, List.of());
	}

	public boolean has(String name, String value) {
		return all(name).contains(value);
	}

	/** The text of three fields. */
	LocalText text(String name) {
		return new LocalText(one(name + ".en").strip(), one(name + ".fr").strip(), one(name + ".es").strip());
	}

	/** Whether a text is written in any language. */
	boolean isWritten(String name) {
		return Stream.of(Language.values()).anyMatch((language) -> !one(name + "." + language.tag()).isBlank());
	}

	/** How many rows a repeated group of fields has. */
	public int rows(String group) {
		return this.values.keySet()
			.stream()
			.filter((name) -> name.startsWith(group + "."))
			.map((name) -> name.substring(group.length() + 1))
			.filter((rest) -> rest.matches("\\d{1,3}\\..*"))
			.mapToInt((rest) -> Integer.parseInt(rest.substring(0, rest.indexOf('.'))) + 1)
			.max()
			.orElse(0);
	}

	/** The prefixes of the rows of a group, such as {@code track.0}. */
	Stream<String> prefixes(String group) {
		return IntStream.range(0, rows(group)).mapToObj((row) -> group + "." + row);
	}

	/** What a whole number was typed as; the other where it is none. */
	int number(String name, int other) {
		String typed = one(name).strip();
		return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : other;
	}

	/** Tells whether what is stored is still what a form was made of. */
	public String fingerprint() {
		return UUID.nameUUIDFromBytes(this.values.toString().getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** What is stored otherwise than it was typed here, by name. */
	Map<String, String> differences(Typed stored) {
		Map<String, String> different = new LinkedHashMap<>();
		Stream.concat(this.values.keySet().stream(), stored.values.keySet().stream()).distinct().forEach((name) -> {
			List<String> there = new ArrayList<>(stored.all(name));
			List<String> here = all(name).stream().map((value) -> value.replace("\r\n", "\n").strip()).toList();
			there.replaceAll(String::strip);
			if (stored.values.containsKey(name) && !there.equals(here)) {
				different.put(name, String.join(", ", there));
			}
		});
		return different;
	}

}
