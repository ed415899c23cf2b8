package org.greenlane.indicators;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The page about indicators.
 */
@Component
@Order(6)
class IndicatorPages implements PublicPages {

	@Override
	public Stream<String> addresses() {
		return Stream.of("/participation/methods");
	}

}
