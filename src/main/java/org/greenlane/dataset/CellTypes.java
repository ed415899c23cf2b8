package org.greenlane.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.dataset.CellType.Reader;
import org.greenlane.web.DateSpan;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of cell that files have.
 */
public final class CellTypes {

	private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");

	private CellTypes() {
	}

	public static CellType text() {
		return new CellType("text", "text", List.of(), (text) -> text);
	}

	/**
	 * Text of a form.
	 * @param form a regular expression for the whole cell
	 */
	public static CellType text(String form) {
		return of("text", "form", Pattern.compile(form), form);
	}

	/**
	 * An identifier such as {@code IN-AEO}, stored as {@code in-aeo}.
	 */
	public static CellType slug() {
		Pattern form = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
		return new CellType("text", "slug", List.of(), (text) -> {
			String slug = text.toLowerCase(Locale.ROOT);
			return form.matcher(slug).matches() ? slug : null;
		});
	}

	/**
	 * One of a list of codes in capitals; files may write {@code in_force} for
	 * {@code IN_FORCE}.
	 */
	public static CellType code(String... codes) {
		return oneOf("text", List.of(codes), (text) -> code(text, codes), UnaryOperator.identity());
	}

	/**
	 * Codes in capitals, divided by semicolons and stored as an array, empty where the
	 * cell is.
	 */
	public static CellType codes(String... codes) {
		return oneOf("text[]", List.of(codes), (text) -> {
			List<String> parts = List.of(text.split(";", -1));
			List<String> read = parts.stream().map((part) -> code(part, codes)).flatMap(Stream::ofNullable).toList();
			return (read.size() == parts.size()) ? "{" + String.join(",", read) + "}" : null;
		}, UnaryOperator.identity()).orElse("{}");
	}

	/**
	 * One of a list of words, stored as another.
	 * @param stored what is stored, by what files write
	 */
	public static CellType word(Map<String, String> stored) {
		Map<String, String> written = stored.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
		return oneOf("text", stored.keySet().stream().sorted().toList(), stored::get,
				(value) -> written.getOrDefault(value, value));
	}

	/**
	 * A year, month or day: {@code 2018}, {@code 2018-09} or {@code 2018-09-05}.
	 */
	public static CellType partialDate() {
		return new CellType("text", "date", List.of(),
				(text) -> PartialDate.read(text).map(PartialDate::toString).orElse(null));
	}

	/**
	 * A date, two that something lasted from and to, or two that a date lies between:
	 * {@code 2018-09}, {@code 2026-03-26/2026-03-29}, {@code [2021-01..2021-06]}.
	 */
	public static CellType dateSpan() {
		return new CellType("text", "dateSpan", List.of(),
				(text) -> DateSpan.read(text).map(DateSpan::toString).orElse(null));
	}

	/**
	 * {@code true} or {@code false}.
	 */
	public static CellType flag() {
		Pattern form = Pattern.compile("true|false");
		return new CellType("boolean", "flag", List.of(), (text) -> form.matcher(text).matches() ? text : null)
			.oneOf(List.of("true", "false"), UnaryOperator.identity());
	}

	/**
	 * A whole number from 0 to 999,999,999.
	 */
	public static CellType count() {
		return of("integer", "count", Pattern.compile("[0-9]{1,9}"));
	}

	/**
	 * A number with up to nine decimals, after a point.
	 */
	public static CellType decimal() {
		return of("numeric", "decimal", DECIMAL);
	}

	/**
	 * A number above 0.
	 */
	public static CellType amount() {
		return new CellType("numeric", "amount", List.of(),
				(text) -> (DECIMAL.matcher(text).matches() && new BigDecimal(text).signum() > 0) ? text : null);
	}

	/**
	 * A number between two limits, which it may reach, rounded to some decimals.
	 */
	public static CellType decimal(String least, String most, int decimals) {
		BigDecimal low = new BigDecimal(least);
		BigDecimal high = new BigDecimal(most);
		return new CellType("numeric(18, " + decimals + ")", "between", List.of(least, most), (text) -> {
			@Nullable String number = decimal().read(text);
			boolean within = number != null && new BigDecimal(number).compareTo(low) >= 0
					&& new BigDecimal(number).compareTo(high) <= 0;
			return within ? number : null;
		});
	}

	/**
	 * An address that starts with {@code http://} or {@code https://}.
	 */
	public static CellType url() {
		return of("text", "url", Pattern.compile("https?://\\S+"));
	}

	private static CellType of(String sqlType, String expected, Pattern form, String... arguments) {
		return new CellType(sqlType, expected, List.of(arguments),
				(text) -> form.matcher(text).matches() ? text : null);
	}

	private static CellType oneOf(String sqlType, List<String> words, Reader reader, UnaryOperator<String> writer) {
		return new CellType(sqlType, "code", List.of(String.join(", ", words)), reader).oneOf(words, writer);
	}

	private static @Nullable String code(String text, String... codes) {
		String code = text.strip().toUpperCase(Locale.ROOT);
		return List.of(codes).contains(code) ? code : null;
	}

}
