package org.greenlane.atlas;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The page of the map.
 */
@Component
@Order(4)
class AtlasPages implements PublicPages {

	@Override
	public Stream<String> addresses() {
		return Stream.of("/aeo/map");
	}

}
