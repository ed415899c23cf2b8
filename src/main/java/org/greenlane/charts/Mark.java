package org.greenlane.charts;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing in a picture.
 */
public sealed interface Mark {

	/**
	 * The space it takes.
	 */
	Box box();

	/**
	 * What it says when it is pointed at.
	 */
	default @Nullable String title() {
		return null;
	}

	/**
	 * Where it leads: an address below the language, such as {@code /participation/kr}.
	 */
	default @Nullable String link() {
		return null;
	}

	/**
	 * A rectangle whose length or position is a value.
	 */
	record Bar(Box box, Ink ink, @Nullable String title, @Nullable String link) implements Mark {
	}

	/**
	 * A shape whose middle is a value.
	 */
	record Dot(double x, double y, double reach, Shape shape, Ink ink, @Nullable String title,
			@Nullable String link) implements Mark {

		@Override
		public Box box() {
			return Box.around(this.x, this.y, this.reach);
		}

	}

	/**
	 * Values that are joined.
	 */
	record Path(List<Spot> spots, Ink ink) implements Mark {

		public Path {
			spots = List.copyOf(spots);
		}

		@Override
		public Box box() {
			double left = this.spots.stream().mapToDouble(Spot::x).min().orElse(0);
			double top = this.spots.stream().mapToDouble(Spot::y).min().orElse(0);
			double right = this.spots.stream().mapToDouble(Spot::x).max().orElse(0);
			double bottom = this.spots.stream().mapToDouble(Spot::y).max().orElse(0);
			return new Box(left, top, right - left, bottom - top);
		}

	}

	/**
	 * A straight line that helps to read.
	 */
	record Rule(Box box, Ink ink) implements Mark {
	}

	/**
	 * A text, from its left end to its right on the base of its letters.
	 *
	 * @param x its left end, its middle or its right end, after its anchor
	 * @param y the base of its letters
	 */
	record Label(double x, double y, String text, Lettering lettering, Anchor anchor,
			@Nullable String link) implements Mark {

		@Override
		public Box box() {
			double width = this.lettering.width(this.text);
			return new Box(this.x - width * this.anchor.share(), this.y - this.lettering.ascent(), width,
					this.lettering.size());
		}

	}

	/**
	 * Which part of a text stands at its place.
	 */
	enum Anchor {

		START(0), MIDDLE(0.5), END(1);

		private final double share;

		Anchor(double share) {
			this.share = share;
		}

		double share() {
			return this.share;
		}

	}

}
