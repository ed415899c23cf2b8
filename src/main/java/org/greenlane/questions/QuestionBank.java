package org.greenlane.questions;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.greenlane.web.LocalText;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The questions that come with the portal, in their order.
 */
@Component
public class QuestionBank {

	private final Map<String, BankQuestion> questions = new LinkedHashMap<>();

	private final List<QuestionGroup> groups;

	QuestionBank() throws IOException {
		this.groups = read("groups", (row) -> new QuestionGroup(row.getField("id"), text(row, "title")));
		Map<String, List<Choice>> choices = new LinkedHashMap<>();
		read("choices", (row) -> choices.computeIfAbsent(row.getField("question"), (id) -> new java.util.ArrayList<>())
			.add(new Choice(row.getField("id"), text(row, "label"))));
		read("questions", (row) -> question(row, choices.getOrDefault(row.getField("id"), List.of())))
			.forEach((one) -> this.questions.put(one.question().id(), one));
	}

	/** All questions, group by group. */
	public List<BankQuestion> all() {
		return List.copyOf(this.questions.values());
	}

	/** The groups in their order. */
	public List<QuestionGroup> groups() {
		return this.groups;
	}

	public Optional<BankQuestion> find(String id) {
		return Optional.ofNullable(this.questions.get(id));
	}

	/**
	 * A question that the portal itself refers to.
	 * @throws java.util.NoSuchElementException if the bank has lost it
	 */
	public Question get(String id) {
		return find(id).orElseThrow().question();
	}

	private static BankQuestion question(NamedCsvRecord row, List<Choice> choices) {
		Question question = new Question(row.getField("id"), row.getField("group"),
				QuestionType.ofSlug(row.getField("type")), text(row, "label"), text(row, "hint"), choices,
				ChoicesFrom.ofSlug(row.getField("choices_from")));
		String types = row.getField("entity_types");
		return new BankQuestion(question, row.getField("required").equals("yes"), row.getField("picked").equals("yes"),
				Integer.parseInt(row.getField("words")), types.isEmpty() ? List.of() : List.of(types.split(";")));
	}

	private static LocalText text(NamedCsvRecord row, String column) {
		return new LocalText(row.getField(column), row.getField(column + "_fr"), row.getField(column + "_es"));
	}

	private static <T> List<T> read(String name, Function<NamedCsvRecord, T> row) throws IOException {
		try (var file = new ClassPathResource("shipped/questions/" + name + ".csv").getInputStream();
				CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
			return rows.stream().map(row).toList();
		}
	}

}
