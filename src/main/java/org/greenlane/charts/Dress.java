package org.greenlane.charts;

/**
 * How a picture says its colours: by classes, in which {@code site.css} puts the page's
 * tokens, light or dark; or by the light colours themselves, for a file that stands
 * alone.
 */
enum Dress {

	PAGE {
		@Override
		void fill(Svg svg, Token token) {
			svg.attribute("class", "f-" + token.css());
		}

		@Override
		void stroke(Svg svg, Token token) {
			svg.attribute("class", "s-" + token.css());
		}

		@Override
		void fillAndStroke(Svg svg, Token fill, Token stroke) {
			svg.attribute("class", "f-" + fill.css() + " s-" + stroke.css());
		}

		@Override
		void value(Svg svg) {
			svg.attribute("class", "value");
		}
	},

	FILE {
		@Override
		void fill(Svg svg, Token token) {
			svg.attribute("fill", token.light());
		}

		@Override
		void stroke(Svg svg, Token token) {
			svg.attribute("stroke", token.light());
		}

		@Override
		void fillAndStroke(Svg svg, Token fill, Token stroke) {
			fill(svg, fill);
			stroke(svg, stroke);
		}

		@Override
		void value(Svg svg) {
			fillAndStroke(svg, Token.INK, Token.PAGE);
			svg.raw(" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
		}
	};

	abstract void fill(Svg svg, Token token);

	abstract void stroke(Svg svg, Token token);

	abstract void fillAndStroke(Svg svg, Token fill, Token stroke);

	/**
	 * Writes the attributes of a value's letters, which stand on a rim of the ground so
	 * that lines below do not cross them.
	 */
	abstract void value(Svg svg);

	void letters(Svg svg, Lettering lettering) {
		if (lettering == Lettering.VALUE) {
			value(svg);
		}
		else {
			fill(svg, Paint.text(lettering));
		}
	}

	/**
	 * Writes the attributes of a paint.
	 * @param chart the id before a pattern's own
	 */
	void put(Svg svg, Paint paint, String chart) {
		if (paint.fill() == null) {
			svg.attribute("fill", paint.pattern().isEmpty() ? "none" : "url(#" + chart + "-" + paint.pattern() + ")");
		}
		if (paint.fill() != null && paint.stroke() != null) {
			fillAndStroke(svg, paint.fill(), paint.stroke());
		}
		else if (paint.fill() != null) {
			fill(svg, paint.fill());
		}
		else if (paint.stroke() != null) {
			stroke(svg, paint.stroke());
		}
		if (paint.stroke() != null && paint.width() != 1) {
			svg.attribute("stroke-width", paint.width());
		}
		if (!paint.dash().isEmpty()) {
			svg.attribute("stroke-dasharray", paint.dash());
		}
	}

}
