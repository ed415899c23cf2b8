package org.greenlane.overview;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The pages of the overview.
 */
@Component
@Order(5)
class OverviewPages implements PublicPages {

	@Override
	public Stream<String> addresses() {
		return Stream.of("/participation", "/participation/programmes", "/participation/ask");
	}

}
