package org.greenlane.participation;

import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Counts and dates in a reader's words: "≥ 5,800 companies", "undated".
 */
public record RecordWords(MessageSource messages, Language language) {

	/** A count with its unit, or that the total is not known. */
	public String count(Observation seen) {
		String number = seen.count(this.language);
		return (number == null || seen.total() == null) ? of("count.unknown")
				: of("count." + seen.unit(), number, seen.total());
	}

	/** What a share is a share of, with its unit; only where the share is known. */
	public String base(Observation seen) {
		@Nullable Integer base = (seen.shareBase() != null) ? seen.shareBase() : seen.total();
		return (base == null) ? of("count.unknown")
				: of("count." + seen.unit(), Numbers.whole(base, this.language), base);
	}

	/** The date that a count refers to, or that there is none. */
	public String date(Observation seen) {
		PartialDate date = seen.reference();
		return (date != null) ? date.in(this.language) : of("undated");
	}

	/** What a count is of, as part of a sentence. */
	public String scope(Observation seen) {
		String scope = name(seen.scope());
		return scope.substring(0, 1).toLowerCase(this.language.locale()) + scope.substring(1);
	}

	/** What a count is of, by itself. */
	public String name(Scope scope) {
		return of("scope." + scope);
	}

	/** What is counted, in the plural: "certificates". */
	public String name(Unit unit) {
		return of("unit." + unit);
	}

	private String of(String key, Object... arguments) {
		return this.messages.getMessage("participation." + key, arguments, this.language.locale());
	}

}
