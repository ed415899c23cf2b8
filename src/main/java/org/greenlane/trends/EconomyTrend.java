package org.greenlane.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.greenlane.economies.Economy;
import org.greenlane.indicators.Indicators;
import org.greenlane.participation.Observation;
import org.greenlane.participation.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an economy shows of how participation developed there.
 *
 * @param charts its charts, none where nothing has a date
 * @param growth of what is counted twice or more
 * @param members the parts of other economies in its programme
 * @param today to tell how old a count is
 */
record EconomyTrend(Economy economy, Trend trend, List<Drawn> charts, List<Grown> growth, List<Observation> members,
		LocalDate today) {

	/** The end of the page's address. */
	public String iso2() {
		return this.economy.getIso2().toLowerCase(Locale.ROOT);
	}

	public boolean isEmpty() {
		return this.trend.all().isEmpty();
	}

	/** The months since the count that stands for the economy, or null without a date. */
	public @Nullable Integer months() {
		Observation latest = this.trend.latest();
		OptionalInt months = Indicators.freshness((latest != null) ? latest.reference() : null, this.today);
		return months.isPresent() ? months.getAsInt() : null;
	}

	/** Whether that count is so old that the page warns. */
	public boolean isStale() {
		Integer months = months();
		return months != null && Indicators.isStale(months);
	}

	/** The economy whose programme this one's operators join or joined, or null. */
	public @Nullable String union() {
		boolean part = this.trend.all().stream().anyMatch((seen) -> seen.scope() == Scope.MEMBER_STATE_SHARE);
		if (this.economy.isInLargerTerritory()) {
			return this.economy.getAeoTerritory().toLowerCase(Locale.ROOT);
		}
		return part ? TrendReader.UNION.toLowerCase(Locale.ROOT) : null;
	}

}
