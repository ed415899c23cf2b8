package org.greenlane.recognition;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which economies stand in the rows, or the columns, of the partner matrix.
 */
enum MatrixAxis {

	MOST_PARTNERS, EUROPE, ASIA_PACIFIC, AMERICAS, EAST_SOUTH_AFRICA, WEST_CENTRAL_AFRICA, MIDDLE_EAST_NORTH_AFRICA,
	ALL;

	/**
	 * The choice as an address writes it, such as {@code most-partners}.
	 */
	public String parameter() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The choice that an address writes; the economies with most partners where it writes
	 * nothing, and none where it writes something else.
	 */
	static Optional<MatrixAxis> of(String parameter) {
		return parameter.isEmpty() ? Optional.of(MOST_PARTNERS)
				: Stream.of(values()).filter((axis) -> axis.parameter().equals(parameter)).findFirst();
	}

	/** The message key of its words. */
	public String label() {
		return isRegion() ? "economies.region." + name() : "recognition.mras.matrix.axis." + name();
	}

	private boolean isRegion() {
		return this != MOST_PARTNERS && this != ALL;
	}

}
