package org.greenlane.reports;

import java.util.Locale;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What somebody wanted to do with a report is not to be done, or not by them.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class MoveRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	public MoveRefused(Reason reason) {
		super(reason.name(), null, false, false);
		this.reason = reason;
	}

	/** Refuses where something is wrong. */
	static void when(boolean wrong, Reason reason) {
		if (wrong) {
			throw new MoveRefused(reason);
		}
	}

	/** Refuses where there is a reason. */
	static void when(Optional<Reason> reason) {
		reason.ifPresent((one) -> when(true, one));
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why not.
	 */
	public enum Reason {

		/** The report has come to another state meanwhile. */
		STATE,
		/** Whoever asks wrote something in it. */
		OWN,
		/** Whoever asks has not the role. */
		ROLE,
		/** A text that is needed is missing, or has no title. */
		NO_TEXT,
		/** The symbol belongs to another report. */
		SYMBOL_TAKEN;

		/** The reason as messages write it. */
		public String slug() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
