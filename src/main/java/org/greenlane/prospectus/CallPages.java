package org.greenlane.prospectus;

import java.util.stream.Stream;

import org.greenlane.calls.Calls;
import org.greenlane.web.PublicPages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The pages of calls that readers may know of.
 */
@Component
@Order(8)
class CallPages implements PublicPages {

	private final Calls calls;

	CallPages(Calls calls) {
		this.calls = calls;
	}

	@Override
	public Stream<String> addresses() {
		return this.calls.published()
			.stream()
			.filter((call) -> !call.demonstration())
			.flatMap((call) -> Stream.of("call", "questions", "rules", "check", "answers")
				.map((page) -> "/champions/" + call.slug() + "/" + page));
	}

}
