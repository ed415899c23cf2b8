package org.greenlane.site;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.greenlane.web.Language;

/**
 * What the layout knows of the page that it frames.
 *
 * @param language the page's language
 * @param origin scheme, host and port, such as {@code https://greenlane.example}
 * @param path the address below the language, without query
 * @param query the query with its question mark, or empty
 * @param signedIn whether somebody has signed in
 */
public record Frame(Language language, String origin, String path, String query, boolean signedIn) {

	static Frame of(HttpServletRequest request) {
		String url = request.getRequestURL().toString();
		String origin = url.substring(0, url.indexOf('/', url.indexOf("//") + 2));
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String address = (failed != null) ? failed.toString() : request.getRequestURI();
		String path = address.startsWith(request.getContextPath())
				? address.substring(request.getContextPath().length()) : address;
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		return new Frame(Language.of(request.getLocale()), origin, path.equals("/") ? "" : path, query,
				request.getUserPrincipal() != null);
	}

	public List<Language> languages() {
		return List.of(Language.values());
	}

	/** The same page with its filters in a language. */
	public String in(Language other) {
		return "/" + other.tag() + this.path + this.query;
	}

	/** The absolute address of this page. */
	public String address() {
		return this.origin + in(this.language);
	}

	/**
	 * Whether the page belongs to a pillar of the portal: what came of meetings belongs
	 * to them.
	 */
	public boolean isOf(String pillar) {
		return within("/" + pillar)
				|| pillar.equals("meetings") && within("/reports", "/spotlights", "/barriers", "/outputs");
	}

	/** Whether the page belongs to the part of the portal at an address. */
	public boolean within(String... addresses) {
		return Stream.of(addresses)
			.anyMatch((address) -> this.path.equals(address) || this.path.startsWith(address + "/"));
	}

}
