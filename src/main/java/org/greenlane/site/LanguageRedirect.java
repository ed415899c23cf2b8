package org.greenlane.site;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.web.Language;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a page's address without a language to the one in the reader's. It stands in the
 * security chain, so that its answers have the headers of every other.
 */
class LanguageRedirect extends OncePerRequestFilter {

	private static final List<String> WITHOUT_LANGUAGE = List.of("/assets/", "/webjars/", "/actuator", "/local/",
			"/robots.txt", "/sitemap.xml", "/favicon.ico", "/error");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!isPageWithoutLanguage(request)) {
			chain.doFilter(request, response);
			return;
		}
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		response.setHeader(HttpHeaders.LOCATION, inReadersLanguage(request));
		response.setStatus(HttpServletResponse.SC_FOUND);
	}

	private static boolean isPageWithoutLanguage(HttpServletRequest request) {
		boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
		return reads && request.getContextPath().isEmpty()
				&& WITHOUT_LANGUAGE.stream().noneMatch(request.getRequestURI()::startsWith);
	}

	private static String inReadersLanguage(HttpServletRequest request) {
		String path = request.getRequestURI().replaceFirst("^/+", "/");
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		return "/" + Language.of(request.getLocale()).tag() + (path.equals("/") ? "" : path) + query;
	}

}
