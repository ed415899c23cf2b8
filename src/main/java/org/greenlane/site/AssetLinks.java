package org.greenlane.site;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Links static files by an address that names their content and no language, so that a
 * browser keeps each of them once.
 */
@Component
class AssetLinks extends AbstractLinkBuilder {

	private final ResourceUrlProvider resources;

	private final Map<String, String> known = new ConcurrentHashMap<>();

	AssetLinks(ResourceUrlProvider resources, SpringTemplateEngine templates) {
		this.resources = resources;
		setOrder(-1);
		templates.addLinkBuilder(this);
	}

	@Override
	public @Nullable String buildLink(IExpressionContext context, String base, Map<String, Object> parameters) {
		if (!base.startsWith("/assets/") && !base.startsWith("/webjars/")) {
			return null;
		}
		return this.known.computeIfAbsent(base,
				(path) -> Optional.ofNullable(this.resources.getForLookupPath(path)).orElse(path));
	}

}
