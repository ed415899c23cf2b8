package org.greenlane.calls;

import java.util.List;

/**
 * Why somebody cannot take part.
 *
 * @param kind the rule that says so
 * @param key the message with the reason
 * @param arguments what the message is filled in with, in the reader's language
 */
public record Ineligibility(RuleKind kind, String key, List<String> arguments) {

	static Ineligibility of(RuleKind kind, String... arguments) {
		return new Ineligibility(kind, "calls.rule." + kind.slug() + ".no", List.of(arguments));
	}

	/** For a template. */
	public Object[] args() {
		return this.arguments.toArray();
	}

}
