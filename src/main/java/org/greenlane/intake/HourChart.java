package org.greenlane.intake;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallDates;
import org.greenlane.charts.BarChart;
import org.greenlane.charts.Caption;
import org.greenlane.charts.Chart;
import org.greenlane.intake.Figure.Group;
import org.greenlane.web.Language;
import org.springframework.stereotype.Component;

/**
 * Draws how many applications were sent in each of the last twenty-four hours, by the
 * clocks of the call's zone: the last before now, or before the call closed.
 */
@Component
class HourChart {

	private static final int HOURS = 24;

	private static final DateTimeFormatter KEY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH");

	private final FigureLabels labels;

	HourChart(FigureLabels labels) {
		this.labels = labels;
	}

	Chart of(Call call, List<Figure> all, Instant now) {
		Map<String, Long> hours = hours(call, all, now);
		List<BarChart.Row> rows = hours.entrySet()
			.stream()
			.map((hour) -> new BarChart.Row(hour.getKey(), BigDecimal.valueOf(hour.getValue()),
					String.valueOf(hour.getValue()), null))
			.toList();
		String zone = call.composition().dates().zone().getId();
		long sum = hours.values().stream().mapToLong(Long::longValue).sum();
		return BarChart.of(new Caption("hours", this.labels.message("intake.hours.title"),
				this.labels.message("intake.hours.unit", zone), this.labels.message("intake.hours.description", sum),
				""), rows, Language.current());
	}

	/** How many were sent in each hour, in the order of time. */
	Map<String, Long> hours(Call call, List<Figure> all, Instant now) {
		CallDates dates = call.composition().dates();
		ZoneId zone = dates.zone();
		Instant cutOff = Objects.requireNonNull(dates.closesAt()).plus(dates.grace());
		Instant last = (now.isBefore(cutOff) ? now : cutOff).atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
		Map<String, Long> sent = new LinkedHashMap<>();
		all.stream()
			.filter((one) -> one.group() == Group.HOUR)
			.forEach((one) -> sent.put(String.valueOf(one.code()), one.sent()));
		Map<String, Long> hours = new LinkedHashMap<>();
		for (int i = HOURS - 1; i >= 0; i--) {
			String hour = KEY.format(last.minus(Duration.ofHours(i)).atZone(zone));
			hours.put(hour + ":00", sent.getOrDefault(hour, 0L));
		}
		return hours;
	}

}
