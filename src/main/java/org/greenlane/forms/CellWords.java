package org.greenlane.forms;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.greenlane.dataset.KeptFile;
import org.greenlane.listings.LabelBook;
import org.greenlane.listings.Labels;
import org.greenlane.revisions.Field;
import org.greenlane.web.Language;

import org.springframework.stereotype.Component;

/**
 * Says in the reader's language what cells say as files write them.
 */
@Component
public class CellWords {

	private static final Labels FLAGS = Labels.of("listings.flag", "true", "false");

	private final LabelBook labels;

	CellWords(LabelBook labels) {
		this.labels = labels;
	}

	/** What a cell says; what is no code stays as it is. */
	public String of(KeptFile file, Field field, String cell) {
		Map<String, String> words = words(file, field);
		return field.elements(cell)
			.stream()
			.map((element) -> words.getOrDefault(code(field, element), element))
			.collect(Collectors.joining(words.isEmpty() ? "\n" : "; "));
	}

	/** The codes, as the database stores them, whose words have a part. */
	public List<String> find(KeptFile file, Field field, String part) {
		String folded = folded(part);
		return words(file, field).entrySet()
			.stream()
			.filter((entry) -> folded(entry.getValue()).contains(folded))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
	}

	/**
	 * What a cell may say, in the order in which pages offer it; none where that is no
	 * list.
	 */
	List<Choice> choices(KeptFile file, Field field) {
		if (field.key() && field.table().isEmpty()) {
			// What a row itself is known by is written: its words are for readers.
			return List.of();
		}
		Map<String, String> words = words(file, field);
		if (field.words().isEmpty()) {
			return words.entrySet().stream().map((one) -> new Choice(one.getKey(), one.getValue())).toList();
		}
		List<String> order = List.copyOf(words.keySet());
		return field.words()
			.stream()
			.sorted(Comparator.comparingInt((word) -> order.indexOf(code(field, word))))
			.map((word) -> new Choice(word, words.getOrDefault(code(field, word), word)))
			.toList();
	}

	private Map<String, String> words(KeptFile file, Field field) {
		Optional<Labels> declared = Optional.ofNullable(file.words().get(field.column()));
		return declared.or(() -> field.expected().equals("flag") ? Optional.of(FLAGS) : Optional.empty())
			.map((labels) -> this.labels.of(labels, Language.current()))
			.orElse(Map.of());
	}

	private static String code(Field field, String word) {
		return field.codes().getOrDefault(word, word);
	}

}
