package org.greenlane.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the site's interceptors in front of every page.
 */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

	private final ConditionalAnswers conditionalAnswers;

	WebSetup(ConditionalAnswers conditionalAnswers) {
		this.conditionalAnswers = conditionalAnswers;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.conditionalAnswers)
			// the first, so that it is the last to look at an answer and sees its status
			.order(Ordered.HIGHEST_PRECEDENCE)
			.excludePathPatterns("/actuator/**", "/assets/**", "/webjars/**");
	}

}
