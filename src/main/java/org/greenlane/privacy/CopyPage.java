package org.greenlane.privacy;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * All tables of a copy on one page that needs nothing but a browser.
 */
final class CopyPage {

	private final StringBuilder html = new StringBuilder();

	private final CopyWords words;

	CopyPage(CopyWords words) {
		this.words = words;
		this.html.append("<!DOCTYPE html>\n<html lang=\"")
			.append(words.language().tag())
			.append("\">\n<head><meta charset=\"utf-8\"><title>")
			.append(escape(words.title()))
			.append("</title>\n<style>body{font-family:sans-serif;margin:1.5rem}td,th{border:1px solid #999;")
			.append("padding:.3rem .5rem;text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}")
			.append("table{border-collapse:collapse}</style></head>\n<body>\n<h1>")
			.append(escape(words.title()))
			.append("</h1>\n");
	}

	void add(String name, List<Map<String, @Nullable Object>> rows) {
		this.html.append("<h2>").append(escape(this.words.table(name))).append("</h2>\n<table>\n<tr>");
		rows.getFirst().keySet().forEach((column) -> cell("th", column));
		this.html.append("</tr>\n");
		for (Map<String, @Nullable Object> row : rows) {
			this.html.append("<tr>");
			row.values().forEach((value) -> cell("td", Objects.toString(value, "")));
			this.html.append("</tr>\n");
		}
		this.html.append("</table>\n");
	}

	private void cell(String element, String text) {
		this.html.append('<').append(element).append('>').append(escape(text)).append("</").append(element).append('>');
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	@Override
	public String toString() {
		return this.html + "</body>\n</html>\n";
	}

}
