package org.greenlane.site;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.web.LegibleText;
import org.jspecify.annotations.Nullable;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes signs that nobody sees out of all that is typed, in one place for every form:
 * what came into the database with them would break feeds and downloads for everybody.
 */
class LegibleParameters extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new Legible(request), response);
	}

	/** A request whose parameters can be read. */
	private static final class Legible extends HttpServletRequestWrapper {

		Legible(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			@Nullable String value = super.getParameter(name);
			return (value != null) ? LegibleText.of(value) : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			String @Nullable [] values = super.getParameterValues(name);
			return (values != null) ? legible(values) : null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> legible = new LinkedHashMap<>();
			super.getParameterMap().forEach((name, values) -> legible.put(name, legible(values)));
			return Collections.unmodifiableMap(legible);
		}

		/** A parameter that has a name alone may have no value. */
		private static String[] legible(String[] values) {
			return Stream.of(values)
				.map((value) -> (value != null) ? LegibleText.of(value) : value)
				.toArray(String[]::new);
		}

	}

}
