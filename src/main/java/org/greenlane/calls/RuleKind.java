package org.greenlane.calls;

import java.util.Locale;

/**
 * What a call may ask of applicants. Some rules a machine can decide from the answer to
 * one question of the bank.
 */
public enum RuleKind {

	/** The organisation is of a type that the call, and the track, admits. */
	ENTITY_TYPE("entity-type"),

	/** It is established where the call is for: {@code WTO} for Members, or codes. */
	GEOGRAPHY("economy"),

	/** A business has fewer than 250 people. */
	SIZE("staff"),

	/** The project has to do with trade across borders. */
	TRADE_LINK("trade"),

	/** Who has won before is barred. */
	PAST_WINNERS("won-before"),

	/** The applicant carries the project out. */
	OWN_DELIVERY("own-delivery"),

	/** It is not about negotiations in the WTO or its rules. */
	SCOPE("no-negotiation"),

	/** It is complete within a year of its start. */
	DURATION("duration"),

	/** It has results. */
	MATURITY("stage"),

	/** An organisation applies once. */
	ONE_PER_ENTITY(""),

	/** A project that was in an earlier call does not come again. */
	SAME_PROJECT("");

	private final String question;

	RuleKind(String question) {
		this.question = question;
	}

	/** The question of the bank whose answer decides; empty where a person must. */
	public String question() {
		return this.question;
	}

	/** Whether the answer to a question can decide it. */
	public boolean isDecidable() {
		return !this.question.isEmpty();
	}

	/** The rule as messages and addresses write it, such as {@code entity-type}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
