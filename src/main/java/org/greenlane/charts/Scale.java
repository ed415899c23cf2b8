package org.greenlane.charts;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

import org.greenlane.web.Language;

/**
 * From values to places. Starts at 0, or below it where values do, and ends at a round
 * number.
 *
 * @param low a multiple of the step, at most 0
 * @param high a multiple of the step, above the low end
 * @param step 1, 2 or 5 times a power of ten
 */
record Scale(double low, double high, double step) {

	private static final double LARGEST = 1e200;

	private static final double SMALLEST = 1e-12;

	private static final double COMPACT = 1e6;

	private static final double WORDLESS = 1e15;

	static Scale of(Collection<BigDecimal> values, int steps) {
		DoubleStream.Builder places = DoubleStream.builder();
		values.forEach((value) -> places.add(number(value)));
		double[] all = places.build().toArray();
		double low = DoubleStream.of(all).reduce(0, Math::min);
		double high = DoubleStream.of(all).reduce(0, Math::max);
		if (high - low < SMALLEST) {
			return new Scale(0, 1, 1);
		}
		boolean whole = DoubleStream.of(all).allMatch((value) -> value == Math.rint(value));
		double step = nice((high - low) / steps);
		step = whole ? Math.max(1, step) : step;
		return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
	}

	private static double nice(double step) {
		double power = Math.pow(10, Math.floor(Math.log10(step)));
		double share = step / power;
		return power * ((share <= 1) ? 1 : (share <= 2) ? 2 : (share <= 5) ? 5 : 10);
	}

	/**
	 * The place of a value between the place of the low end and that of the high end.
	 */
	double place(BigDecimal value, double from, double to) {
		return place(number(value), from, to);
	}

	double place(double value, double from, double to) {
		return from + (value - this.low) / (this.high - this.low) * (to - from);
	}

	List<Double> ticks() {
		return LongStream.rangeClosed(Math.round(this.low / this.step), Math.round(this.high / this.step))
			.mapToObj((count) -> count * this.step)
			.toList();
	}

	/**
	 * A tick's value as a reader writes it.
	 */
	String label(double tick, Language language) {
		return format(language).format(tick);
	}

	private NumberFormat format(Language language) {
		double size = Math.max(this.high, -this.low);
		if (size >= WORDLESS || this.step < 1 / COMPACT) {
			return new DecimalFormat("0.##E0", DecimalFormatSymbols.getInstance(language.locale()));
		}
		NumberFormat format = (size >= COMPACT)
				? NumberFormat.getCompactNumberInstance(language.locale(), NumberFormat.Style.SHORT)
				: NumberFormat.getNumberInstance(language.locale());
		format.setMaximumFractionDigits((this.step < 1) ? (int) Math.ceil(-Math.log10(this.step)) : 1);
		return format;
	}

	static double number(BigDecimal value) {
		return Math.clamp(value.doubleValue(), -LARGEST, LARGEST);
	}

}
