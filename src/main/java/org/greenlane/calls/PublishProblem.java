package org.greenlane.calls;

import java.util.List;

/**
 * What keeps a call from being published.
 *
 * @param part where it is mended
 * @param key the message that says what it is
 * @param arguments what the message is filled in with
 */
public record PublishProblem(CallPart part, String key, List<Object> arguments) {

	static PublishProblem of(CallPart part, String reason, Object... arguments) {
		return new PublishProblem(part, "calls.guard." + reason, List.of(arguments));
	}

	/** For a template. */
	public Object[] args() {
		return this.arguments.toArray();
	}

}
