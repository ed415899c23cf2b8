package org.greenlane.web;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For how long what is kept of people is kept: the one table by which things are deleted,
 * and from which the page about privacy is made.
 *
 * @param drafts of an application that was never sent, after the end of its call
 * @param applications what is personal of one that was sent, after the outcome was
 * announced, else after the end of the call
 * @param accounts of whoever has neither signed in nor an application
 * @param notice between the letter that says so and the end of such an account
 * @param signIns when and with what somebody signed in; at least 90 days
 * @param letters that were delivered or given up
 * @param invitations that were accepted, withdrawn or expired
 */
@ConfigurationProperties("greenlane.privacy")
public record KeepingPeriods(@DefaultValue("6m") Period drafts, @DefaultValue("24m") Period applications,
		@DefaultValue("24m") Period accounts, @DefaultValue("30d") Period notice, @DefaultValue("12m") Period signIns,
		@DefaultValue("90d") Period letters, @DefaultValue("90d") Period invitations) {

	public KeepingPeriods {
		if (java.util.stream.Stream.of(drafts, applications, accounts, notice, signIns, letters, invitations)
			.anyMatch((period) -> period.isZero() || period.isNegative())) {
			throw new IllegalArgumentException("greenlane.privacy: each period must be longer than nothing");
		}
	}

	/** The moment that is a period before another. */
	public static Instant before(Instant moment, Period period) {
		return moment.atOffset(ZoneOffset.UTC).minus(period).toInstant();
	}

	/** The moment that is a period after another. */
	public static Instant after(Instant moment, Period period) {
		return moment.atOffset(ZoneOffset.UTC).plus(period).toInstant();
	}

}
