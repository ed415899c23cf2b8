package org.greenlane.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriUtils;

/**
 * Leads whoever asks for a page that is not for everyone to the sign-in page, which leads
 * back. What was sent and not only asked for is refused: it would be lost on the way.
 */
class SignInFirst implements AuthenticationEntryPoint {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final ExpiredForms expired;

	SignInFirst(ExpiredForms expired) {
		this.expired = expired;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		if (!READING.contains(request.getMethod())) {
			this.expired.explain(request, response);
			return;
		}
		Frame frame = Frame.of(request);
		String asked = UriUtils.encode(frame.path() + frame.query(), StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.LOCATION, "/" + frame.language().tag() + "/sign-in?to=" + asked);
		response.setStatus(HttpServletResponse.SC_FOUND);
	}

}
