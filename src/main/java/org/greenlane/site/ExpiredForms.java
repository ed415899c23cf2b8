package org.greenlane.site;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.ExpiredForm;
import org.greenlane.accounts.KeptForms;
import org.greenlane.accounts.ReturnAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Explains to whoever sent a form of a session that has ended why nothing was done, shows
 * what they had typed, and leads back to the page. The form for signing in is shown
 * again.
 */
class ExpiredForms implements AccessDeniedHandler {

	private static final String SIGN_IN = "/sign-in";

	private static final Set<String> NOT_TYPED = Set.of("_csrf", "token", "code", "to", "basis", "take", "do",
			"revision", "draft", "version", "kind", "row", "economy", "source-revision");

	/**
	 * What no page takes back; what was seen comes back, so that a stale form is noticed.
	 */
	private static final Set<String> NOT_KEPT = Set.of("_csrf", "token", "code", "to", "take", "do", "revision",
			"draft");

	/** What the fields begin with that say what was there before somebody typed. */
	private static final String[] NOT_TYPED_EITHER = { "seen.", "saw.", "choice.", "was.", "after-", "verdict." };

	/** Pages whose text comes back once somebody has signed in again. */
	private static final Pattern COMES_BACK = Pattern
		.compile(String.join("|", "/champions/[a-z0-9-]+/apply/[0-9a-f-]{36}/steps/[a-z0-9-]+",
				"/applications/[A-Z0-9-]{8,9}/clarifications/[0-9a-f-]{36}", "/admin/data/[a-z-]+/[A-Za-z0-9~-]+",
				"/proposals/new", "/proposals/[0-9a-f-]{36}/(fields|source)", "/admin/proposals/[0-9a-f-]{36}",
				"/admin/meetings/[a-z0-9-]+/report"));

	/** A form that is sent to an address below its page. */
	private static final Pattern BELOW_ITS_PAGE = Pattern.compile("(/admin/meetings/[a-z0-9-]+/report)/texts");

	private final KeptForms kept;

	ExpiredForms(KeptForms kept) {
		this.kept = kept;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException, ServletException {
		if (!(reason instanceof CsrfException)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
		else if (request.getMethod().equals("POST") && Frame.of(request).path().equals(SIGN_IN)) {
			ExpiredForm.mark(request);
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
			request.getRequestDispatcher(SIGN_IN).forward(request, response);
		}
		else {
			explain(request, response);
		}
	}

	/** Refuses a form, with what the page about that shows. */
	void explain(HttpServletRequest request, HttpServletResponse response) throws IOException {
		// What another site makes a browser send is not repeated to whoever sits there.
		boolean isOurs = Frame.of(request).origin().equals(request.getHeader(HttpHeaders.ORIGIN));
		request.setAttribute("expired", new Expired(isOurs ? page(request) : "", isOurs ? typed(request) : List.of(),
				isOurs && keep(request, response)));
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

	private boolean keep(HttpServletRequest request, HttpServletResponse response) {
		String page = BELOW_ITS_PAGE.matcher(Frame.of(request).path()).replaceFirst("$1");
		if (!COMES_BACK.matcher(page).matches()) {
			return false;
		}
		Map<String, List<String>> fields = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!NOT_KEPT.contains(name)) {
				fields.put(name, List.of(values));
			}
		});
		return this.kept.keep(page, fields, request, response);
	}

	/** The page that the form stood on, below its language. */
	private static String page(HttpServletRequest request) {
		return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
			.flatMap(ExpiredForms::address)
			.filter((address) -> address.startsWith(request.getContextPath() + "/"))
			.map((address) -> ReturnAddress.of(address.substring(request.getContextPath().length())).path())
			.orElse("");
	}

	private static Optional<String> address(String referer) {
		try {
			URI uri = new URI(referer);
			String query = (uri.getRawQuery() != null) ? "?" + uri.getRawQuery() : "";
			return Optional.ofNullable(uri.getRawPath()).map((path) -> path + query);
		}
		catch (java.net.URISyntaxException noAddress) {
			return Optional.empty();
		}
	}

	private static List<String> typed(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter((field) -> !NOT_TYPED.contains(field.getKey())
					&& Stream.of(NOT_TYPED_EITHER).noneMatch(field.getKey()::startsWith))
			.map(Map.Entry::getValue)
			.flatMap(Stream::of)
			.filter((value) -> !value.isBlank())
			.toList();
	}

	/**
	 * What the page says.
	 *
	 * @param page the page that the form stood on, or empty
	 * @param typed what was typed or chosen in it
	 * @param kept whether the page comes back with it after signing in
	 */
	public record Expired(String page, List<String> typed, boolean kept) {
	}

}
