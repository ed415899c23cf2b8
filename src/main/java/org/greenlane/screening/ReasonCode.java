package org.greenlane.screening;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.greenlane.calls.Call;

/**
 * Why an application does not take part: a rule of the call, or one of three reasons that
 * every call knows.
 */
public enum ReasonCode {

	ENTITY_TYPE, GEOGRAPHY, SIZE, TRADE_LINK, PAST_WINNERS, OWN_DELIVERY, SCOPE, DURATION, MATURITY, ONE_PER_ENTITY,
	SAME_PROJECT,

	/** The same was sent more than once. */
	DUPLICATE,
	/** What must be answered is not, or says nothing. */
	INCOMPLETE,
	/** What the note says. */
	OTHER;

	private static final Set<ReasonCode> OF_EVERY_CALL = EnumSet.of(DUPLICATE, INCOMPLETE, OTHER);

	/** The reasons that a call knows. */
	static List<ReasonCode> of(Call call) {
		return Stream
			.concat(call.composition().rules().stream().map((rule) -> valueOf(rule.kind().name())),
					OF_EVERY_CALL.stream())
			.distinct()
			.sorted()
			.toList();
	}

	/** The reason as it is stored and as messages write it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<ReasonCode> ofSlug(String slug) {
		return Stream.of(values()).filter((one) -> one.slug().equals(slug)).findFirst();
	}

}
