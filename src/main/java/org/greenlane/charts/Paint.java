package org.greenlane.charts;

import org.jspecify.annotations.Nullable;

/**
 * How a mark looks, in the page's colours.
 *
 * @param fill null for none
 * @param pattern the last part of the id of a pattern that takes the place of the fill,
 * empty for none
 * @param stroke null for none
 * @param dash lengths of dashes and gaps, empty for none
 */
record Paint(@Nullable Token fill, String pattern, @Nullable Token stroke, double width, String dash) {

	static final String HATCH = "hatch";

	static final String POINTS = "points";

	static final String HALVES = "halves";

	static Paint bar(Ink ink) {
		return switch (ink) {
			case SERIES_2 -> new Paint(null, HATCH, Token.SIGNAL, 1, "");
			case SERIES_3 -> new Paint(null, POINTS, Token.MUTED, 1, "");
			case SERIES_4 -> new Paint(Token.PAGE, "", Token.INK, 1, "");
			case HALF -> new Paint(null, HALVES, Token.ACCENT, 1, "");
			case SOFT -> new Paint(Token.PAGE, "", Token.ACCENT, 1, "");
			case UNKNOWN -> new Paint(Token.PAGE, "", Token.MUTED, 1, "2 2");
			default -> new Paint(Token.ACCENT, "", null, 0, "");
		};
	}

	static Paint dot(Ink ink) {
		return switch (ink) {
			case SERIES_2 -> new Paint(Token.SIGNAL, "", Token.PAGE, 1, "");
			case SERIES_3 -> new Paint(Token.MUTED, "", Token.PAGE, 1, "");
			case SERIES_4 -> new Paint(Token.PAGE, "", Token.INK, 1.5, "");
			case UNKNOWN -> new Paint(Token.PAGE, "", Token.MUTED, 1, "");
			default -> new Paint(Token.ACCENT, "", Token.PAGE, 1, "");
		};
	}

	static Paint line(Ink ink) {
		return switch (ink) {
			case SERIES_2 -> new Paint(null, "", Token.SIGNAL, 2, "7 3");
			case SERIES_3 -> new Paint(null, "", Token.MUTED, 2, "2 3");
			case SERIES_4 -> new Paint(null, "", Token.INK, 2, "8 3 2 3");
			case GRID -> new Paint(null, "", Token.LINE, 1, "");
			case AXIS -> new Paint(null, "", Token.MUTED, 1, "");
			case BREAK -> new Paint(null, "", Token.SIGNAL, 1, "3 3");
			default -> new Paint(null, "", Token.ACCENT, 2, "");
		};
	}

	static Token text(Lettering lettering) {
		return switch (lettering) {
			case UNIT, TICK, SOURCE -> Token.MUTED;
			case SIGN -> Token.SIGNAL;
			default -> Token.INK;
		};
	}

}
