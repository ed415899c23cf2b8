package org.greenlane.site;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The home page and the pages about the portal.
 */
@Component
@Order(0)
class SitePages implements PublicPages {

	@Override
	public Stream<String> addresses() {
		return Stream.of("", "/accessibility", "/data-notice");
	}

}
