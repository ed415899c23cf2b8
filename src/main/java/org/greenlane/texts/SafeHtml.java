package org.greenlane.texts;

import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The second wall: whatever the renderers wrote, only these elements and attributes get
 * into a page.
 */
final class SafeHtml {

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,30}-[a-z0-9_-]{1,80}");

	private static final Pattern HREF = Pattern.compile(
			"https?://[^\\s\"'<>\\\\]+|mailto:[^\\s\"'<>\\\\?]+|/(?:en|fr|es)(?:[/?#][^\\s\"'<>\\\\]*)?|#[A-Za-z0-9_-]+");

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong",
				"br", "hr", "table", "thead", "tbody", "tr", "th", "td", "a", "sup", "section", "div")
		.allowUrlProtocols("http", "https", "mailto")
		.allowAttributes("href")
		.matching(HREF)
		.onElements("a")
		.allowAttributes("rel")
		.matching(false, "nofollow noopener")
		.onElements("a")
		.allowAttributes("class")
		.matching(false, "note")
		.onElements("a")
		.allowAttributes("id")
		.matching(ID)
		.onElements("a", "li", "h2", "h3", "h4", "h5", "h6")
		.allowAttributes("aria-label")
		.onElements("a", "div")
		.allowAttributes("class")
		.matching(false, "scroll")
		.onElements("div")
		.allowAttributes("tabindex")
		.matching(false, "0")
		.onElements("div")
		.allowAttributes("role")
		.matching(false, "group")
		.onElements("div")
		.allowAttributes("class")
		.matching(false, "notes")
		.onElements("section")
		.allowAttributes("class")
		.matching(false, "number")
		.onElements("th", "td")
		.allowAttributes("scope")
		.matching(false, "col")
		.onElements("th")
		.allowAttributes("start")
		.matching(Pattern.compile("\\d{1,9}"))
		.onElements("ol")
		.toFactory();

	private SafeHtml() {
	}

	static String of(String html) {
		return POLICY.sanitize(html);
	}

}
