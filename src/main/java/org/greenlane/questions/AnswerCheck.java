package org.greenlane.questions;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.greenlane.economies.Economies;

import org.springframework.stereotype.Component;

/**
 * Says of an answer whether it is one. It never changes what was typed.
 */
@Component
public class AnswerCheck {

	/** Characters of one line. */
	public static final int LONGEST_LINE = 200;

	/** Characters of a long text, which is limited in words besides. */
	public static final int LONGEST_TEXT = 20_000;

	private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+");

	private static final Pattern URL = Pattern
		.compile("(?iu)(https?://)?[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(:\\d{1,5})?([/?#]\\S*)?");

	private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()./-]{4,29}");

	private static final int FIRST_YEAR = 1600;

	private final Economies economies;

	private final Clock clock;

	AnswerCheck(Economies economies, Clock clock) {
		this.economies = economies;
		this.clock = clock;
	}

	/**
	 * What is wrong with an answer, if anything.
	 * @param question the question, with its choices
	 * @param required whether it must be answered
	 * @param words the limit of a long text in words; 0 for none
	 * @param values what was typed or chosen; a file by anything that is not blank
	 */
	public Optional<AnswerProblem> check(Question question, boolean required, int words, List<String> values) {
		List<String> said = values.stream().map(String::strip).filter((value) -> !value.isEmpty()).toList();
		if (said.isEmpty()) {
			return required ? Optional.of(AnswerProblem.of("missing." + question.type().slug())) : Optional.empty();
		}
		if (question.type() == QuestionType.SEVERAL) {
			return said.stream().allMatch((one) -> question.choice(one).isPresent()) ? Optional.empty()
					: Optional.of(AnswerProblem.of("choice"));
		}
		return (said.size() > 1 && question.type() != QuestionType.FILE) ? Optional.of(AnswerProblem.of("several"))
				: check(question, words, said.getFirst());
	}

	private Optional<AnswerProblem> check(Question question, int words, String value) {
		return switch (question.type()) {
			case TEXT -> wrong(value.length() > LONGEST_LINE, "long", LONGEST_LINE, value.length());
			case LONG_TEXT -> longText(words, value);
			case ONE, BAND, SEVERAL -> wrong(question.choice(value).isEmpty(), "choice");
			case ECONOMY -> wrong(this.economies.findById(value).isEmpty(), "economy");
			case YEAR -> year(value);
			case URL -> wrong(value.length() > 500 || !URL.matcher(value).matches(), "url");
			case EMAIL -> wrong(value.length() > 254 || !EMAIL.matcher(value).matches(), "email");
			case PHONE -> wrong(!PHONE.matcher(value).matches(), "phone");
			case TICK -> wrong(!value.equals("yes"), "choice");
			case FILE -> Optional.empty();
		};
	}

	private Optional<AnswerProblem> year(String value) {
		int last = this.clock.instant().atOffset(ZoneOffset.UTC).getYear();
		boolean year = value.matches("\\d{4}") && Integer.parseInt(value) >= FIRST_YEAR
				&& Integer.parseInt(value) <= last;
		return wrong(!year, "year");
	}

	private static Optional<AnswerProblem> longText(int limit, String value) {
		int count = Words.count(value);
		if (limit > 0 && count > limit) {
			return Optional.of(AnswerProblem.of("words", limit, count, count - limit));
		}
		return wrong(value.length() > LONGEST_TEXT, "long", LONGEST_TEXT, value.length());
	}

	private static Optional<AnswerProblem> wrong(boolean wrong, String reason, Object... arguments) {
		return wrong ? Optional.of(AnswerProblem.of(reason, arguments)) : Optional.empty();
	}

}
