package org.greenlane.charts;

import org.jspecify.annotations.Nullable;

/**
 * Writes charts as SVG. Marks beside each other that lead to the same place are one link.
 */
final class ChartMarkup {

	/**
	 * The white around the picture in a file.
	 */
	private static final double MARGIN = 12;

	private final Svg svg = new Svg();

	private final Chart chart;

	private final Dress dress;

	private final String links;

	private ChartMarkup(Chart chart, Dress dress, String links) {
		this.chart = chart;
		this.dress = dress;
		this.links = links;
	}

	/**
	 * The picture as part of a page.
	 * @param links what stands before each link, without a slash at its end
	 */
	static String inPage(Chart chart, String links) {
		ChartMarkup markup = new ChartMarkup(chart, Dress.PAGE, links);
		markup.svg.raw("<svg class=\"chart-picture\"").attribute("role", chart.hasLinks() ? "group" : "img");
		return markup.write(0);
	}

	/**
	 * The picture as a file, which has no links because it stands nowhere.
	 */
	static String asFile(Chart chart) {
		ChartMarkup markup = new ChartMarkup(chart, Dress.FILE, "");
		markup.svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" font-family=\"sans-serif\"")
			.attribute("width", 2 * (chart.width() + 2 * MARGIN))
			.attribute("height", 2 * (chart.height() + 2 * MARGIN));
		return markup.write(MARGIN);
	}

	private String write(double margin) {
		double width = this.chart.width() + 2 * margin;
		double height = this.chart.height() + 2 * margin;
		this.svg.raw(" viewBox=\"").number(-margin).raw(" ").number(-margin).raw(" ");
		this.svg.number(width).raw(" ").number(height).raw("\"");
		names();
		Patterns.write(this.svg, this.chart, this.dress);
		if (this.dress == Dress.FILE) {
			this.svg.raw("<rect").attribute("x", -margin).attribute("y", -margin).attribute("width", width);
			this.svg.attribute("height", height).attribute("fill", Token.PAGE.light()).raw("/>\n");
		}
		marks();
		return this.svg.raw("</svg>\n").toString();
	}

	/**
	 * Ends the opening tag with what names the picture, and writes the name.
	 */
	private void names() {
		Caption caption = this.chart.caption();
		String title = caption.name() + "-title";
		String description = caption.name() + "-description";
		this.svg.attribute("aria-labelledby", title + " " + description).raw(">\n");
		this.svg.raw("<title").attribute("id", title).raw(">").text(caption.title()).raw("</title>\n");
		this.svg.raw("<desc").attribute("id", description).raw(">").text(caption.description()).raw("</desc>\n");
	}

	private void marks() {
		String open = null;
		for (Mark mark : this.chart.marks()) {
			String link = (this.dress == Dress.PAGE) ? mark.link() : null;
			boolean opens = link != null && !link.equals(open);
			if (open != null && !open.equals(link)) {
				this.svg.raw("</a>\n");
			}
			if (opens) {
				this.svg.raw("<a").attribute("href", this.links + link).raw(" tabindex=\"-1\">");
			}
			open = link;
			mark(mark, mark.title());
		}
		this.svg.raw((open != null) ? "</a>\n" : "");
	}

	private void mark(Mark mark, @Nullable String title) {
		switch (mark) {
			case Mark.Bar bar -> bar(bar, title);
			case Mark.Dot dot -> dot(dot, title);
			case Mark.Path path -> path(path);
			case Mark.Rule rule -> rule(rule);
			case Mark.Label label -> label(label);
		}
		this.svg.raw((mark.link() == null) ? "\n" : "");
	}

	private void bar(Mark.Bar bar, @Nullable String title) {
		this.svg.raw("<rect").attribute("x", bar.box().x()).attribute("y", bar.box().y());
		this.svg.attribute("width", bar.box().width()).attribute("height", bar.box().height());
		put(Paint.bar(bar.ink()));
		this.svg.end("rect", title);
	}

	private void dot(Mark.Dot dot, @Nullable String title) {
		if (dot.shape() == Shape.CIRCLE) {
			this.svg.raw("<circle").attribute("cx", dot.x()).attribute("cy", dot.y()).attribute("r", dot.reach());
			put(Paint.dot(dot.ink()));
			this.svg.end("circle", title);
			return;
		}
		this.svg.raw("<path d=\"M").number(dot.x()).raw(" ");
		dot.shape().outline(this.svg, dot.y(), dot.reach());
		this.svg.raw("z\"");
		put(Paint.dot(dot.ink()));
		this.svg.end("path", title);
	}

	private void path(Mark.Path path) {
		this.svg.raw("<path d=\"");
		String command = "M";
		for (Spot spot : path.spots()) {
			this.svg.raw(command).number(spot.x()).raw(" ").number(spot.y());
			command = "L";
		}
		this.svg.raw("\" stroke-linejoin=\"round\"");
		put(Paint.line(path.ink()));
		this.svg.raw("/>");
	}

	private void rule(Mark.Rule rule) {
		Box box = rule.box();
		this.svg.raw("<path d=\"M").number(box.x()).raw(" ").number(box.y());
		this.svg.raw((box.height() == 0) ? "h" : "v").number((box.height() == 0) ? box.width() : box.height());
		this.svg.raw("\"");
		put(Paint.line(rule.ink()));
		this.svg.raw("/>");
	}

	private void label(Mark.Label label) {
		Lettering lettering = label.lettering();
		this.svg.raw("<text").attribute("x", label.x()).attribute("y", label.y());
		this.svg.attribute("font-size", lettering.size());
		if (lettering.bold()) {
			this.svg.attribute("font-weight", "600");
		}
		if (label.anchor() != Mark.Anchor.START) {
			this.svg.attribute("text-anchor", (label.anchor() == Mark.Anchor.END) ? "end" : "middle");
		}
		this.dress.letters(this.svg, lettering);
		this.svg.raw(">").text(label.text()).raw("</text>");
	}

	private void put(Paint paint) {
		this.dress.put(this.svg, paint, this.chart.caption().name());
	}

}
