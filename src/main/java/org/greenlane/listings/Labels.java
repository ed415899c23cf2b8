package org.greenlane.listings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.greenlane.web.LocalText;

/**
 * Where the words for codes come from.
 */
public sealed interface Labels {

	/**
	 * Labels in the message bundles, under {@code prefix.CODE}, in the order of the enum.
	 */
	static Labels of(String prefix, Class<? extends Enum<?>> codes) {
		return new InMessages(prefix, Stream.of(codes.getEnumConstants()).map(Enum::name).toList());
	}

	/**
	 * Labels in the message bundles, under {@code prefix.code}, in the given order.
	 */
	static Labels of(String prefix, String... codes) {
		return new InMessages(prefix, List.of(codes));
	}

	/**
	 * Labels in a table: a query for code and label, in which {@code {_lang}} stands for
	 * the language's column suffix ({@code name{_lang}} is {@code name}, {@code name_fr}
	 * or {@code name_es}).
	 */
	static Labels inTable(String sql) {
		return new InTable(sql);
	}

	/**
	 * Labels in the message bundles, under keys of their own.
	 * @param keys the message keys by code, in the order in which a page offers them
	 */
	static Labels named(Map<String, String> keys) {
		return new Named(new LinkedHashMap<>(keys));
	}

	/**
	 * Labels as people wrote them, by code, in the order in which a page offers them.
	 */
	static Labels given(Map<String, LocalText> labels) {
		return new Given(new LinkedHashMap<>(labels));
	}

	record Given(Map<String, LocalText> labels) implements Labels {
	}

	record Named(Map<String, String> keys) implements Labels {
	}

	record InMessages(String prefix, List<String> codes) implements Labels {
	}

	record InTable(String sql) implements Labels {
	}

}
