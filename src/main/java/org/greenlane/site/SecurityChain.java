package org.greenlane.site;

import jakarta.servlet.DispatcherType;
import org.greenlane.accounts.KeptForms;
import org.greenlane.accounts.PersonInSession;
import org.greenlane.accounts.Role;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
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
	SecurityFilterChain portal(HttpSecurity http, PersonInSession people, KeptForms kept) throws Exception {
		ExpiredForms expired = new ExpiredForms(kept);
		return http.authorizeHttpRequests(SecurityChain::rules)
			.headers(SecurityChain::headers)
			.addFilterAfter(new RequestLimits(), HeaderWriterFilter.class)
			.addFilterAfter(new LegibleParameters(), RequestLimits.class)
			.addFilterAfter(new LanguageRedirect(), LegibleParameters.class)
			.securityContext((context) -> context.securityContextRepository(people))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(new SignInFirst(expired))
				.accessDeniedHandler(expired))
			.logout(AbstractHttpConfigurer::disable)
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.build();
	}

	/** For the answers to requests that never came to this chain. */
	@Bean
	FilterRegistrationBean<ErrorHeaders> errorHeaders(ObjectProvider<SecurityFilterChain> portal) {
		FilterRegistrationBean<ErrorHeaders> filter = new FilterRegistrationBean<>(new ErrorHeaders(portal));
		filter.setDispatcherTypes(DispatcherType.ERROR);
		return filter;
	}

	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests
			.requestMatchers("/admin/history", "/admin/history/**", "/admin/people", "/admin/people/**", "/admin/mail",
					"/admin/mail/**")
			.hasAuthority(Role.ADMINISTRATOR.authority())
			.requestMatchers(HttpMethod.POST, "/admin/calls/*/publish", "/admin/calls/*/extend",
					"/admin/calls/*/cancel")
			.hasAuthority(Role.APPROVER.authority())
			.requestMatchers(HttpMethod.POST, "/admin/champions/*/applications/*/confirm",
					"/admin/champions/*/applications/*/send-back")
			.hasAuthority(Role.APPROVER.authority())
			.requestMatchers("/admin/champions", "/admin/champions/**")
			.hasAnyAuthority(Role.EDITOR.authority(), Role.APPROVER.authority())
			.requestMatchers("/admin", "/admin/**")
			.hasAnyAuthority(STAFF)
			.requestMatchers("/proposals", "/proposals/**")
			.hasAuthority(Role.FOCAL_POINT.authority())
			.requestMatchers("/account", "/account/**", "/applications/**", "/champions/*/apply",
					"/champions/*/apply/**")
			.authenticated()
			.requestMatchers(HttpMethod.POST, "/sign-in", "/sign-in/**", "/reports/preview/*")
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
