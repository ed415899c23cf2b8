package org.greenlane.charts;

import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The fillings of areas that are told apart without colour.
 */
final class Patterns {

	private Patterns() {
	}

	/**
	 * Writes those that a chart uses.
	 */
	static void write(Svg svg, Chart chart, Dress dress) {
		var used = chart.marks()
			.stream()
			.filter(Mark.Bar.class::isInstance)
			.map((mark) -> Paint.bar(((Mark.Bar) mark).ink()).pattern())
			.filter((pattern) -> !pattern.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
		if (used.isEmpty()) {
			return;
		}
		svg.raw("<defs>");
		for (String pattern : used) {
			svg.raw("<pattern").attribute("id", chart.caption().name() + "-" + pattern);
			switch (pattern) {
				case Paint.HATCH -> hatch(svg, dress);
				case Paint.POINTS -> points(svg, dress);
				default -> halves(svg, dress);
			}
			svg.raw("</pattern>");
		}
		svg.raw("</defs>\n");
	}

	private static void hatch(Svg svg, Dress dress) {
		svg.raw(" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0h5v5h-5z\"");
		dress.fill(svg, Token.PAGE);
		svg.raw("/><path d=\"M1 0v5\" stroke-width=\"2\"");
		dress.stroke(svg, Token.SIGNAL);
		svg.raw("/>");
	}

	private static void points(Svg svg, Dress dress) {
		svg.raw(" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 0h4v4h-4z\"");
		dress.fill(svg, Token.PAGE);
		svg.raw("/><circle cx=\"2\" cy=\"2\" r=\"1.1\"");
		dress.fill(svg, Token.MUTED);
		svg.raw("/>");
	}

	private static void halves(Svg svg, Dress dress) {
		svg.raw(" width=\"1\" height=\"1\"><path d=\"M0 0h12v12h-12z\"");
		dress.fill(svg, Token.PAGE);
		svg.raw("/><path d=\"M0 0v12h12z\"");
		dress.fill(svg, Token.ACCENT);
		svg.raw("/>");
	}

}
