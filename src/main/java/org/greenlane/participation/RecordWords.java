package org.greenlane.participation;

import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Counts and dates in a reader's words: "≥ 5,800 companies", "undated".
 */
record RecordWords(MessageSource messages, Language language) {

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
		String scope = of("scope." + seen.scope());
		return scope.substring(0, 1).toLowerCase(this.language.locale()) + scope.substring(1);
	}

	/** What changes between two counts. */
	public String change(Change change, Observation from, Observation to) {
		return switch (change) {
			case SCOPE -> of("break.SCOPE", scope(from), scope(to));
			case UNIT -> of("break.UNIT", of("unit." + from.unit()), of("unit." + to.unit()));
			case PROGRAMME, DEFINITION, BASE -> of("break." + change);
		};
	}

	/** A text of the module. */
	String of(String key, Object... arguments) {
		return this.messages.getMessage("participation." + key, arguments, this.language.locale());
	}

}
