package org.greenlane.accounts;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * What the browser keeps that asked for a letter. Its secret is in a cookie and nowhere
 * else: without it six digits open nothing, also to whoever reads the database.
 */
final class AskingBrowser {

	static final String COOKIE = "sign-in";

	private static final String ADDRESS = "accounts.address";

	private AskingBrowser() {
	}

	static void remember(Secret secret, EmailAddress address, HttpServletRequest request,
			HttpServletResponse response) {
		request.getSession().setAttribute(ADDRESS, address.text());
		set(secret.text(), SignInLinks.GOOD_FOR, request, response);
	}

	static void forget(HttpServletRequest request, HttpServletResponse response) {
		set("", Duration.ZERO, request, response);
	}

	static Optional<Secret> secret(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue).map(Secret::new);
	}

	/**
	 * The address as it was given, for whoever mistyped it; empty if not known any more.
	 */
	static String address(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(ADDRESS) instanceof String address) ? address : "";
	}

	private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, value)
					.path("/")
					.httpOnly(true)
					.sameSite("Lax")
					.secure(request.isSecure())
					.maxAge(age)
					.build()
					.toString());
	}

}
