package org.greenlane.accounts;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The mark of a form that came too late to be believed: without the token of a living
 * session, as anybody could have sent it. It stands on the request within the server,
 * where nobody else can put it.
 */
public final class ExpiredForm {

	private static final String MARK = ExpiredForm.class.getName();

	private ExpiredForm() {
	}

	public static void mark(HttpServletRequest request) {
		request.setAttribute(MARK, true);
	}

	static boolean isMarked(HttpServletRequest request) {
		return Boolean.TRUE.equals(request.getAttribute(MARK));
	}

}
