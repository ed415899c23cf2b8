package org.greenlane.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.greenlane.web.PublicVersion;
import org.greenlane.web.PublicVersions;
import org.greenlane.web.TellsTheTime;

import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * The one place that decides what may be kept and what is answered with "not modified". A
 * public page depends on its address, the public data, the build and the day; all are in
 * its tag; one that depends on the minute has none. Whoever has signed in gets every page
 * anew, and nobody may keep it; no more may anybody keep the pages for signing in, whose
 * forms are for one visit.
 */
@Component
class ConditionalAnswers implements HandlerInterceptor {

	private static final List<String> FOR_ONE_VISIT = List.of("/sign-in", "/account", "/admin", "/applications",
			"/proposals");

	private final PublicVersions versions;

	private final Clock clock;

	private final Instant built;

	ConditionalAnswers(PublicVersions versions, Clock clock, BuildProperties build) {
		this.versions = versions;
		this.clock = clock;
		this.built = Objects.requireNonNull(build.getTime(), "The build does not say when it was made");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof ResourceHttpRequestHandler) {
			return true;
		}
		if (!isPublic(request)) {
			forbidKeeping(response);
			return true;
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
		response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
		if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(TellsTheTime.class)) {
			return true;
		}
		PublicVersion version = this.versions.current();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		String tag = "W/\"%x-%x-%x\"".formatted(version.number(), this.built.toEpochMilli(), today.toEpochDay());
		return !new ServletWebRequest(request, response).checkNotModified(tag, lastModified(version, today));
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (HttpStatusCode.valueOf(response.getStatus()).isError()) {
			forbidKeeping(response);
		}
	}

	private static void forbidKeeping(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.ETAG, null);
		response.setHeader(HttpHeaders.LAST_MODIFIED, null);
	}

	private static boolean isPublic(HttpServletRequest request) {
		return request.getDispatcherType() == DispatcherType.REQUEST && request.getUserPrincipal() == null
				&& Stream.of("GET", "HEAD").anyMatch(request.getMethod()::equals)
				&& !Frame.of(request).within(FOR_ONE_VISIT.toArray(String[]::new));
	}

	/**
	 * The time of the last change in epoch milliseconds; -1 for none while that second
	 * still runs, since the header cannot tell a second change in it.
	 */
	private long lastModified(PublicVersion version, LocalDate today) {
		Instant midnight = today.atStartOfDay().toInstant(ZoneOffset.UTC);
		Instant changed = Stream.of(version.changedAt(), this.built, midnight).max(Instant::compareTo).orElseThrow();
		Instant second = changed.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
		return second.isBefore(this.clock.instant()) ? second.toEpochMilli() : -1;
	}

}
