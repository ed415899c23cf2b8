package org.greenlane.listings;

import java.util.LinkedHashMap;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.greenlane.web.Language;
import org.greenlane.web.PublicVersions;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The words for codes in each language, in the order in which a page offers them. Labels
 * in tables are read once for each version of the public data.
 */
@Component
public class LabelBook {

	private final MessageSource messages;

	private final JdbcTemplate jdbc;

	private final PublicVersions versions;

	private final Cache<Key, Map<String, String>> read = Caffeine.newBuilder().maximumSize(200).build();

	LabelBook(MessageSource messages, JdbcTemplate jdbc, PublicVersions versions) {
		this.messages = messages;
		this.jdbc = jdbc;
		this.versions = versions;
	}

	/**
	 * The labels by their codes.
	 */
	public Map<String, String> of(Labels labels, Language language) {
		long version = (labels instanceof Labels.InTable) ? this.versions.current().number() : 0;
		return this.read.get(new Key(labels, language, version), this::read);
	}

	/**
	 * The label of one code in the language of the page; the code itself where it has
	 * none.
	 */
	public String of(Labels labels, String code) {
		return of(labels, Language.current()).getOrDefault(code, code);
	}

	private Map<String, String> read(Key key) {
		Map<String, String> found = new LinkedHashMap<>();
		switch (key.labels()) {
			case Labels.InMessages(var prefix, var codes) ->
				codes.forEach((code) -> found.put(code, message(prefix + "." + code, key.language())));
			case Labels.Named(var keys) ->
				keys.forEach((code, message) -> found.put(code, message(message, key.language())));
			case Labels.Given(var labels) -> labels.forEach((code, label) -> found.put(code, label.in(key.language())));
			case Labels.InTable(var sql) -> this.jdbc.query(ListingSql.localised(sql, key.language()), (row) -> {
				found.put(row.getString(1), row.getString(2));
			});
		}
		return found;
	}

	private String message(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

	private record Key(Labels labels, Language language, long version) {
	}

}
