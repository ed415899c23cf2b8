package org.greenlane.indicators;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that an indicator needs, and who could give it.
 */
public enum Input {

	TOTAL(Giver.CUSTOMS), MSME_COUNT(Giver.CUSTOMS), SIZE_COUNTS(Giver.CUSTOMS), TRADERS(Giver.CUSTOMS),
	SMALL_TRADERS(Giver.STATISTICS), TRADE_VALUE(Giver.CUSTOMS), MEASURES(Giver.CUSTOMS), BENEFITS(Giver.CUSTOMS),
	TIER_BENEFITS(Giver.CUSTOMS), PARTNERS(Giver.CUSTOMS), PARTNER_TRADE(Giver.STATISTICS), CASE_DATES(Giver.CUSTOMS),
	DECISIONS(Giver.CUSTOMS), LEAVERS(Giver.CUSTOMS), APPLICANT_COSTS(Giver.CHAMBERS), SUPPORTED_FIRMS(Giver.SUPPORT),
	INSPECTIONS(Giver.CUSTOMS), RELEASE_TIMES(Giver.CUSTOMS), OPERATOR_TYPES(Giver.CUSTOMS);

	private final Giver giver;

	Input(Giver giver) {
		this.giver = giver;
	}

	public Giver giver() {
		return this.giver;
	}

	/** The input as an address writes it, such as {@code msme-count}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The input that an address names.
	 */
	public static Optional<Input> ofSlug(String slug) {
		return Stream.of(values()).filter((input) -> input.slug().equals(slug)).findFirst();
	}

	/**
	 * Who keeps what an indicator needs.
	 */
	public enum Giver {

		/** The customs administration, which runs the programme. */
		CUSTOMS,
		/** The statistical office, which knows firms by size. */
		STATISTICS,
		/** Chambers and associations, which can ask their members. */
		CHAMBERS,
		/** Bodies that help small firms to become certified. */
		SUPPORT

	}

}
