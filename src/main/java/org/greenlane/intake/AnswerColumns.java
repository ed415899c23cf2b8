package org.greenlane.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallForms;
import org.greenlane.economies.EconomyLabels;
import org.greenlane.listings.Column;
import org.greenlane.listings.Labels;
import org.greenlane.questions.Question;
import org.greenlane.web.LocalText;
import org.springframework.stereotype.Component;

/**
 * A column for each question of a call, filled from the newest sealed version. What was
 * erased is empty. A consent is the one in force, which may have been taken back since.
 */
@Component
class AnswerColumns {

	private static final String NAMED = "[a-z][a-z0-9-]*";

	private static final String CONSENT = "consent-";

	private static final String IN_FORCE = """
			(select f.given from applications.consents_in_force f where f.application_id = r.id and f.consent = '%s')""";

	private final CallForms forms;

	AnswerColumns(CallForms forms) {
		this.forms = forms;
	}

	List<Column> of(Call call) {
		return this.forms.of(call).questions().map((asked) -> column(asked.question())).toList();
	}

	private static Column column(Question question) {
		String id = question.id();
		if (!id.matches(NAMED)) {
			throw new IllegalStateException("No name of a question: " + id);
		}
		String name = "a_" + id.replace('-', '_');
		String first = "s.said -> '%s' ->> 0".formatted(id);
		Column column = switch (question.type()) {
			case ONE, BAND -> Column.code(name, first, labels(question));
			case SEVERAL -> Column.codes(name, "array(select jsonb_array_elements_text(s.said -> '%s'))".formatted(id),
					labels(question));
			case ECONOMY -> Column.code(name, first, EconomyLabels.NAMES);
			case TICK ->
				Column.flag(name, id.startsWith(CONSENT) ? IN_FORCE.formatted(id) : "(%s) = 'yes'".formatted(first));
			case TEXT, LONG_TEXT, YEAR, URL, EMAIL, PHONE, FILE -> Column.note(name, first);
		};
		return column.titled(question.label()).download();
	}

	private static Labels labels(Question question) {
		Map<String, LocalText> labels = new LinkedHashMap<>();
		question.choices().forEach((choice) -> labels.put(choice.id(), choice.label()));
		return Labels.given(labels);
	}

}
