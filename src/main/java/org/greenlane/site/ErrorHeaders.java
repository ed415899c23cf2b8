package org.greenlane.site;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Gives error pages the headers of every answer where the server or the firewall refused
 * a request before the security chain saw it, such as an address with tricks in it. The
 * chain's own filter sits errors out, as it has mostly been there before.
 */
class ErrorHeaders implements Filter {

	private final ObjectProvider<SecurityFilterChain> portal;

	ErrorHeaders(ObjectProvider<SecurityFilterChain> portal) {
		this.portal = portal;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (((HttpServletResponse) response).containsHeader("Content-Security-Policy")) {
			chain.doFilter(request, response);
			return;
		}
		// By this attribute the filter knows errors.
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		request.removeAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		headers().doFilter(request, response, (same, answer) -> {
			request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, failed);
			chain.doFilter(same, answer);
		});
	}

	private Filter headers() {
		return this.portal.getObject()
			.getFilters()
			.stream()
			.filter(HeaderWriterFilter.class::isInstance)
			.findFirst()
			.orElseThrow();
	}

}
