package org.greenlane.site;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes the first segment of an address its language: {@code /fr/aeo} is answered by the
 * handler of {@code /aeo} in French, since {@code /fr} becomes part of the context path.
 * Whatever has no language in its address is answered in the reader's.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LanguageAddresses extends OncePerRequestFilter {

	private static final List<Locale> LOCALES = Arrays.stream(Language.values()).map(Language::locale).toList();

	private final PortalAddress portal;

	LanguageAddresses(PortalAddress portal) {
		this.portal = portal;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<Language> language = ofAddress(asked(request));
		if (language.isPresent()) {
			chain.doFilter(new LanguageRequest(request, this.portal, language.get()), response);
		}
		else {
			chain.doFilter(new ReaderLocaleRequest(request, this.portal, ofReader(request)), response);
		}
	}

	/**
	 * The address that the reader asked for, also while an error about it is answered.
	 */
	private static String asked(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed != null) ? failed.toString() : request.getRequestURI();
	}

	private static Optional<Language> ofAddress(String address) {
		return address.startsWith("/") ? Language.ofTag(address.substring(1).split("/", 2)[0]) : Optional.empty();
	}

	private static Language ofReader(HttpServletRequest request) {
		String wanted = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).orElse("");
		try {
			Locale found = Locale.lookup(Locale.LanguageRange.parse(wanted.isBlank() ? "en" : wanted), LOCALES);
			return (found != null) ? Language.of(found) : Language.EN;
		}
		catch (IllegalArgumentException malformedHeader) {
			return Language.EN;
		}
	}

	/**
	 * A request whose locale is one of the portal's, and whose host is the portal's.
	 */
	private static class ReaderLocaleRequest extends jakarta.servlet.http.HttpServletRequestWrapper {

		private final PortalAddress portal;

		private final Language language;

		ReaderLocaleRequest(HttpServletRequest request, PortalAddress portal, Language language) {
			super(request);
			this.portal = portal;
			this.language = language;
		}

		/**
		 * With the portal's own address in front: what a request says of its host would
		 * come into pages that others may keep.
		 */
		@Override
		public StringBuffer getRequestURL() {
			return new StringBuffer(this.portal.origin()).append(getRequestURI());
		}

		@Override
		public Locale getLocale() {
			return this.language.locale();
		}

		@Override
		public java.util.Enumeration<Locale> getLocales() {
			return Collections.enumeration(List.of(this.language.locale()));
		}

		String prefix() {
			return "/" + this.language.tag();
		}

	}

	/**
	 * A request below a language.
	 */
	private static final class LanguageRequest extends ReaderLocaleRequest {

		LanguageRequest(HttpServletRequest request, PortalAddress portal, Language language) {
			super(request, portal, language);
		}

		@Override
		public String getContextPath() {
			return prefix();
		}

		@Override
		public String getRequestURI() {
			String address = super.getRequestURI();
			return isBelow(address) ? address : prefix() + address;
		}

		@Override
		public String getServletPath() {
			String path = super.getServletPath();
			return isBelow(path) ? path.substring(prefix().length()) : path;
		}

		private boolean isBelow(String address) {
			return address.equals(prefix()) || address.startsWith(prefix() + "/");
		}

	}

}
