package org.greenlane.site;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

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
			.excludePathPatterns("/actuator/**", "/assets/**", "/webjars/**", "/local/**");
	}

	/**
	 * Turns off the filter that Boot adds for versioned files: it looks for a static file
	 * behind every link of a page, which is half of the cost of a list, and
	 * {@link AssetLinks} does what is needed.
	 */
	@Bean
	FilterRegistrationBean<ResourceUrlEncodingFilter> noFileBehindEveryLink() {
		FilterRegistrationBean<ResourceUrlEncodingFilter> filter = new FilterRegistrationBean<>(
				new ResourceUrlEncodingFilter());
		filter.setEnabled(false);
		return filter;
	}

}
