package org.greenlane.privacy;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;
import org.springframework.stereotype.Component;

@Component
class PrivacyPages implements PublicPages {

	@Override
	public Stream<String> addresses() {
		return Stream.of("/privacy");
	}

}
