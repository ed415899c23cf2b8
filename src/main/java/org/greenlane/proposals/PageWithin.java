package org.greenlane.proposals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Renders another page of the portal within a request, in the same thread and so in the
 * same transaction.
 */
@Component
class PageWithin {

	private final ObjectProvider<RequestMappingHandlerMapping> mapping;

	private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

	private final ObjectProvider<ViewResolver> resolvers;

	// Asked for late, as they know the controllers that ask for this.
	PageWithin(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping,
			@Qualifier("requestMappingHandlerAdapter") ObjectProvider<RequestMappingHandlerAdapter> adapter,
			ObjectProvider<ViewResolver> resolvers) {
		this.mapping = mapping;
		this.adapter = adapter;
		this.resolvers = resolvers;
	}

	/**
	 * Renders a page.
	 * @param address of the page, below the language and without a query
	 * @param facts what its template is told beside what the page knows itself
	 */
	void render(String address, Map<String, Object> facts, HttpServletRequest request, HttpServletResponse response) {
		try {
			AnotherPage page = new AnotherPage(request, address);
			ServletRequestPathUtils.parseAndCache(page);
			HandlerExecutionChain chain = Objects.requireNonNull(this.mapping.getObject().getHandler(page));
			ModelAndView model = Objects
				.requireNonNull(this.adapter.getObject().handle(page, response, chain.getHandler()));
			model.addAllObjects(facts);
			view(Objects.requireNonNull(model.getViewName()), request).render(model.getModel(), page, response);
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException("The page " + address + " could not be rendered", ex);
		}
	}

	private View view(String name, HttpServletRequest request) throws Exception {
		List<ViewResolver> all = this.resolvers.orderedStream().toList();
		for (ViewResolver resolver : all) {
			@Nullable View view = resolver.resolveViewName(name, request.getLocale());
			if (view != null) {
				return view;
			}
		}
		throw new IllegalStateException("No view " + name);
	}

	/** The same request for another page; what is noted on it is its own. */
	private static final class AnotherPage extends HttpServletRequestWrapper {

		private final String address;

		private final Map<String, Object> noted = new HashMap<>();

		AnotherPage(HttpServletRequest request, String address) {
			super(request);
			this.address = address;
		}

		@Override
		public String getMethod() {
			return "GET";
		}

		@Override
		public String getRequestURI() {
			return getContextPath() + this.address;
		}

		@Override
		public StringBuffer getRequestURL() {
			String url = super.getRequestURL().toString();
			String origin = url.substring(0, url.indexOf('/', url.indexOf("//") + 2));
			return new StringBuffer(origin + getRequestURI());
		}

		@Override
		public String getServletPath() {
			return this.address;
		}

		@Override
		public @Nullable String getPathInfo() {
			return null;
		}

		@Override
		public @Nullable String getQueryString() {
			return null;
		}

		@Override
		public @Nullable Object getAttribute(String name) {
			return this.noted.containsKey(name) ? this.noted.get(name) : super.getAttribute(name);
		}

		@Override
		public void setAttribute(String name, @Nullable Object value) {
			this.noted.put(name, value);
		}

		@Override
		public void removeAttribute(String name) {
			this.noted.put(name, null);
		}

	}

}
