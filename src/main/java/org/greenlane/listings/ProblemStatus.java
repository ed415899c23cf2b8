package org.greenlane.listings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers 400 with a page whose listing has problems, so that no controller has to.
 */
@Configuration(proxyBeanMethods = false)
class ProblemStatus implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && page.getModel().values().stream().anyMatch(ProblemStatus::hasProblems)) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
	}

	private static boolean hasProblems(Object shown) {
		return shown instanceof ListingPage list && !list.problems().isEmpty();
	}

}
