package org.greenlane.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.greenlane.site.BodyLimits.BodyLimit;

import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is too long, too large, too slow or of too many parts, with a page that
 * says so. It stands in the security chain: behind the headers, which its answers have
 * too, and before the first that reads a form, to which a form that cannot be read looks
 * like one without a token.
 */
class RequestLimits extends OncePerRequestFilter {

	/**
	 * What the address and the query may have together;
	 * {@code server.max-http-request-header-size} is above.
	 */
	static final int LONGEST_ADDRESS = 8_000;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		int refusal = refusal(request);
		if (refusal == 0) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(refusal);
		}
	}

	private static int refusal(HttpServletRequest request) {
		String query = request.getQueryString();
		if (request.getRequestURI().length() + ((query != null) ? query.length() : 0) > LONGEST_ADDRESS) {
			return HttpServletResponse.SC_REQUEST_URI_TOO_LONG;
		}
		if (request.getContentLengthLong() == 0
				|| request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null) {
			return parameters(request);
		}
		BodyLimit limit = isSignedIn() ? BodyLimits.of(request.getRequestURI()) : BodyLimits.ofStrangers();
		request.setAttribute("megabytes", limit.megabytes());
		if (request.getAttribute(BodyGuard.BODY) instanceof MeasuredBody body) {
			body.limit(limit);
		}
		if (request.getContentLengthLong() > limit.bytes()) {
			return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
		}
		return isForm(request) ? parameters(request) : 0;
	}

	/** Reads the fields, as the next filter would do. */
	private static int parameters(HttpServletRequest request) {
		try {
			request.getParameterMap();
			return 0;
		}
		catch (BodyRefused refused) {
			return refused.getStatusCode().value();
		}
		catch (InvalidParameterException refused) {
			return refused.getErrorCode();
		}
	}

	private static boolean isForm(HttpServletRequest request) {
		String type = String.valueOf(request.getContentType());
		return type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
				|| type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
	}

	private static boolean isSignedIn() {
		Authentication reader = SecurityContextHolder.getContext().getAuthentication();
		return reader != null && !(reader instanceof AnonymousAuthenticationToken);
	}

}
