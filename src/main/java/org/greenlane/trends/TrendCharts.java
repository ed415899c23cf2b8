package org.greenlane.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.greenlane.economies.Economy;
import org.greenlane.web.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Draws an economy's records. Only counts of the same thing are joined; where what is
 * counted changes, the chart has a numbered mark.
 */
@Component
class TrendCharts {

	private static final int MOST_LINES = 4;

	private final MessageSource messages;

	TrendCharts(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * All charts of an economy: counts of the whole, counts of parts, shares, sizes.
	 */
	List<Drawn> of(Economy economy, Trend trend, Language language) {
		TrendWords words = new TrendWords(this.messages, language);
		List<Drawn> drawn = new ArrayList<>();
		List<Track> whole = trend.whole();
		for (int i = 0; i < whole.size(); i += MOST_LINES) {
			String name = (i == 0) ? "totals" : "totals-" + (i / MOST_LINES + 1);
			List<Track> lines = whole.subList(i, Math.min(whole.size(), i + MOST_LINES));
			drawn.add(new TrendChart(economy, name, "totals", lines, words).counts());
		}
		for (Track part : trend.parts()) {
			String name = String.valueOf(part.scope()).toLowerCase(Locale.ROOT).replace('_', '-');
			drawn.add(new TrendChart(economy, name, "part", List.of(part), words).counts());
		}
		if (!trend.shares().isEmpty()) {
			drawn.add(new TrendChart(economy, "msme-shares", "shares", trend.shares(), words).shares());
		}
		new SizeChart(economy, words).of(trend).ifPresent(drawn::add);
		return drawn;
	}

}
