package org.greenlane.listings;

import java.util.function.BinaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * The markup of rows and options. Every value is escaped here and nowhere else.
 */
final class ListingMarkup {

	/** Longer texts show so many characters, and the rest when it is asked for. */
	private static final int SHOWN = 240;

	private final BinaryOperator<String> messages;

	private final StringBuilder html = new StringBuilder(16_384);

	/**
	 * Makes a writer of markup.
	 * @param messages gives the text of a message key for one argument
	 */
	ListingMarkup(BinaryOperator<String> messages) {
		this.messages = messages;
	}

	/**
	 * The rows of a table's body.
	 */
	String rows(ListingPage page) {
		for (ListingRow row : page.rows()) {
			this.html.append("<tr>");
			if (page.listing().choosing() != null) {
				tick(page.listing().choosing().parameter(), row);
			}
			this.html.append("<th scope=\"row\"");
			cell(row.first(), "th");
			for (Cell cell : row.cells()) {
				this.html.append("<td");
				attribute("class", cell.head().style());
				attribute("data-label", cell.head().title());
				cell(cell, "td");
			}
			this.html.append("</tr>\n");
		}
		return this.html.toString();
	}

	/**
	 * The options of a select, or the labelled check boxes of a fieldset.
	 */
	String options(ListingPage.Choice choice) {
		if (choice.selectable()) {
			this.html.append("<option value=\"\">")
				.append(escaped(this.messages.apply("listings.any", "")))
				.append("</option>\n");
		}
		for (ListingPage.Option option : choice.options()) {
			if (choice.selectable()) {
				option(option);
			}
			else {
				box(choice.name(), option);
			}
		}
		return this.html.toString();
	}

	private void tick(String parameter, ListingRow row) {
		this.html.append("<td class=\"tick\"><input type=\"checkbox\"");
		attribute("name", parameter);
		attribute("value", row.key());
		attribute("aria-label", this.messages.apply("listings.choose", row.first().text()));
		this.html.append("></td>");
	}

	private void cell(Cell cell, String element) {
		attribute("lang", cell.head().language());
		this.html.append('>');
		if (cell.link() != null) {
			this.html.append("<a");
			attribute("href", cell.link());
			this.html.append('>').append(escaped(cell.text())).append("</a>");
		}
		else {
			text(cell.text());
		}
		this.html.append("</").append(element).append('>');
	}

	// A text of pages, as the history holds them, would bury the rows after it.
	private void text(String text) {
		if (text.length() <= 2 * SHOWN) {
			this.html.append(escaped(text));
			return;
		}
		int cut = cut(text);
		this.html.append("<details class=\"rest\"><summary>")
			.append(escaped(text.substring(0, cut)))
			.append("</summary>")
			.append(escaped(text.substring(cut)))
			.append("</details>");
	}

	private static int cut(String text) {
		int space = text.lastIndexOf(' ', SHOWN);
		if (space > 0) {
			return space;
		}
		return Character.isLowSurrogate(text.charAt(SHOWN)) ? SHOWN - 1 : SHOWN;
	}

	private void option(ListingPage.Option option) {
		this.html.append("<option");
		attribute("value", option.value());
		this.html.append(option.chosen() ? " selected>" : ">")
			.append(escaped(option.label()))
			.append(" (")
			.append(option.count())
			.append(")</option>\n");
	}

	private void box(String name, ListingPage.Option option) {
		this.html.append("<label><input type=\"checkbox\"");
		attribute("name", name);
		attribute("value", option.value());
		this.html.append(option.chosen() ? " checked>" : ">")
			.append("<span>")
			.append(escaped(option.label()))
			.append("</span> <small>")
			.append(option.count())
			.append("</small></label>\n");
	}

	private void attribute(String name, @Nullable String value) {
		if (value != null) {
			this.html.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
		}
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
