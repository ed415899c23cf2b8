package org.greenlane.charts;

import java.util.Locale;

/**
 * The page's colours, as {@code site.css} names them, and what they are in light.
 */
enum Token {

	INK("#1b2a22"), MUTED("#54635a"), ACCENT("#14613a"), ACCENT_SOFT("#e3f0e8"), SIGNAL("#9a4a00"), LINE("#d5ddd8"),
	PAGE("#fff");

	private final String light;

	Token(String light) {
		this.light = light;
	}

	String light() {
		return this.light;
	}

	String css() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
