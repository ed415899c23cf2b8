package org.greenlane.charts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import org.greenlane.web.PartialDate;

/**
 * From dates to places, over whole years. A date that is known to the year stands in the
 * middle of the year, one that is known to the month in the middle of the month.
 */
record TimeScale(int first, int last, double from, double to) {

	/**
	 * Every second year counts from the first, every fifth from year 0.
	 */
	private static final int FEW = 5;

	private static final double APART = 10;

	private static final double YEAR = Lettering.TICK.width("2020");

	static TimeScale of(Collection<PartialDate> dates, double from, double to) {
		int first = dates.stream().mapToInt(PartialDate::year).min().orElse(0);
		int last = dates.stream().mapToInt(PartialDate::year).max().orElse(first);
		return new TimeScale(first, last, from, to);
	}

	double place(PartialDate date) {
		return (place(date.first()) + place(date.last().plusDays(1))) / 2;
	}

	double startOf(int year) {
		return place(LocalDate.of(year, 1, 1));
	}

	private double place(LocalDate date) {
		LocalDate start = LocalDate.of(this.first, 1, 1);
		double days = ChronoUnit.DAYS.between(start, LocalDate.of(this.last, 1, 1).plusYears(1));
		return this.from + ChronoUnit.DAYS.between(start, date) / days * (this.to - this.from);
	}

	/**
	 * The years that have room to be named, every one or every few.
	 */
	List<Integer> years() {
		double year = (this.to - this.from) / (this.last - this.first + 1);
		int every = IntStream.iterate(1, (step) -> step * 10)
			.flatMap((power) -> IntStream.of(power, 2 * power, 5 * power))
			.filter((step) -> step * year >= YEAR + APART)
			.findFirst()
			.orElseThrow();
		return IntStream.rangeClosed(this.first, this.last)
			.filter((any) -> ((every < FEW) ? any - this.first : any) % every == 0 || this.last == this.first)
			.boxed()
			.toList();
	}

}
