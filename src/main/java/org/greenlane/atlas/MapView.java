package org.greenlane.atlas;

import org.greenlane.aeo.ProgrammeStatus;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What the marks of the map show. Each value of a view has a sign of its own shape or
 * size, so that nothing hangs on colour; the least stands first, and the first sign is
 * for economies of which no source says anything.
 */
enum MapView {

	STATUS("none", "other", "coming", "operational"), PARTNERS("none", "few", "some", "many"),
	MEASURES("none", "few", "some", "many");

	private final List<String> signs;

	MapView(String... signs) {
		this.signs = List.of(signs);
	}

	/** The view as an address writes it. */
	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The names of the signs, for the legend. */
	public List<String> signs() {
		return this.signs;
	}

	/**
	 * The sign of an economy.
	 */
	String sign(Reach reach) {
		return switch (this) {
			case STATUS -> (reach.status() == null) ? "none" : switch (reach.status()) {
				case OPERATIONAL -> "operational";
				case PILOT, UNDER_DEVELOPMENT, LEGAL_FRAMEWORK -> "coming";
				case PHASING_OUT, SUSPENDED, UNKNOWN -> "other";
			};
			case PARTNERS -> size(reach.partners(), 5, 20);
			case MEASURES -> size(reach.measures(), 1, 3);
		};
	}

	/**
	 * What the view counts in an economy; 0 where no source says it, or it counts
	 * nothing.
	 */
	int count(Reach reach) {
		return switch (this) {
			case STATUS -> 0;
			case PARTNERS -> reach.partners();
			case MEASURES -> reach.measures();
		};
	}

	private static String size(int count, int few, int some) {
		if (count == 0) {
			return "none";
		}
		return (count <= few) ? "few" : (count <= some) ? "some" : "many";
	}

	/**
	 * What the map knows of an economy.
	 *
	 * @param status the status of its foremost programme, or null where no source
	 * describes one
	 * @param partners economies with which an arrangement is signed or in force
	 * @param measures measures for small firms that a source describes
	 */
	record Reach(String iso2, String name, @Nullable ProgrammeStatus status, int partners, int measures,
			double longitude, double latitude) {
	}

}
