package org.greenlane.dataset;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.springframework.context.MessageSourceResolvable;

/**
 * Why a file was not loaded, in words that a page can show in the reader's language.
 *
 * @param file the file's name
 * @param line the line in the file where the row starts, from 1; 0 for the whole file
 * @param column the file's column or columns; empty for the whole row
 * @param reason the message's key after {@code dataset.problem.}
 * @param arguments the message's arguments
 */
public record Problem(String file, long line, String column, String reason,
		List<String> arguments) implements Comparable<Problem>, MessageSourceResolvable {

	private static final int SHOWN = 300;

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
		.thenComparingLong(Problem::line)
		.thenComparing(Problem::column)
		.thenComparing(Problem::reason)
		.thenComparing((problem) -> String.join("", problem.arguments()));

	/**
	 * Makes a problem; long arguments are cut, since a wrong cell may hold a whole page.
	 */
	public Problem {
		arguments = arguments.stream().map(Problem::shown).toList();
	}

	/**
	 * Makes a problem; arguments are written as texts.
	 */
	public static Problem of(String file, long line, String column, String reason, Object... arguments) {
		return new Problem(file, line, column, reason, Stream.of(arguments).map(Object::toString).toList());
	}

	@Override
	public String[] getCodes() {
		return new String[] { "dataset.problem." + this.reason };
	}

	@Override
	public Object[] getArguments() {
		return this.arguments.toArray();
	}

	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}

	/**
	 * The problem in English, for the log:
	 * {@code programmes.csv:17 launch_date: "2024-13" is not a year, month or day}.
	 */
	@Override
	public String toString() {
		String pattern = ResourceBundle.getBundle("messages.dataset", Locale.ROOT).getString(getCodes()[0]);
		String place = (this.line > 0) ? this.file + ":" + this.line : this.file;
		return place + (this.column.isEmpty() ? "" : " " + this.column) + ": "
				+ new MessageFormat(pattern, Locale.ROOT).format(getArguments());
	}

	private static String shown(String argument) {
		return (argument.length() <= SHOWN) ? argument : argument.substring(0, SHOWN) + "…";
	}

}
