package org.greenlane.calls;

import java.io.IOException;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The rubric that a new call begins with: a proposal, since no edition so far has
 * published one.
 */
@Component
class StartingRubric {

	private final Rubric rubric;

	StartingRubric(JsonMapper json) throws IOException {
		try (var file = new ClassPathResource("shipped/calls/rubric.json").getInputStream()) {
			this.rubric = json.readValue(file, Rubric.class);
		}
	}

	Rubric rubric() {
		return this.rubric;
	}

}
