package org.greenlane.site;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.PersonInSession;
import org.greenlane.accounts.Role;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Who may ask for what, as far as addresses tell, and the headers of every answer.
 * Everyone may read what is public; whatever is not named here may not be written.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "form-action 'self'",
			"base-uri 'none'", "frame-ancestors 'none'");

	private static final String PERMISSIONS_POLICY = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

	private static final String[] STAFF = { Role.EDITOR.authority(), Role.APPROVER.authority(),
			Role.ADMINISTRATOR.authority() };

	@Bean
	SecurityFilterChain portal(HttpSecurity http, PersonInSession people) throws Exception {
		return http.authorizeHttpRequests(SecurityChain::rules)
			.headers(SecurityChain::headers)
			.addFilterAfter(new RequestLimits(), HeaderWriterFilter.class)
			.addFilterAfter(new LanguageRedirect(), RequestLimits.class)
			.securityContext((context) -> context.securityContextRepository(people))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(new SignInFirst()))
			.logout(AbstractHttpConfigurer::disable)
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.build();
	}

	/**
	 * Refuses what no page is for, such as an address with tricks in it or a method that
	 * nobody needs, with the headers that every answer has: the chain that would set them
	 * is not reached.
	 */
	@Bean
	RequestRejectedHandler refused(ObjectProvider<SecurityFilterChain> portal) {
		return (request, response, reason) -> {
			Filter headers = portal.getObject()
				.getFilters()
				.stream()
				.filter(HeaderWriterFilter.class::isInstance)
				.findFirst()
				.orElseThrow();
			FilterChain refusal = (same, answer) -> ((HttpServletResponse) answer)
				.sendError(HttpServletResponse.SC_BAD_REQUEST);
			try {
				headers.doFilter(request, response, refusal);
			}
			catch (ServletException ex) {
				throw new IOException(ex);
			}
		};
	}

	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.requestMatchers("/admin", "/admin/**")
			.hasAnyAuthority(STAFF)
			.requestMatchers("/account", "/account/**")
			.authenticated()
			.requestMatchers(HttpMethod.POST, "/sign-in", "/sign-in/**")
			.permitAll()
			.requestMatchers(HttpMethod.GET)
			.permitAll()
			.requestMatchers(HttpMethod.HEAD)
			.permitAll()
			.requestMatchers("/error")
			.permitAll()
			.anyRequest()
			.denyAll();
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((csp) -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
			.permissionsPolicyHeader((permissions) -> permissions.policy(PERMISSIONS_POLICY))
			.cacheControl((caching) -> caching.disable());
	}

}
