package org.greenlane.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.greenlane.measures.EconomyMeasure;
import org.greenlane.measures.MeasuresByEconomy;
import org.greenlane.series.SeriesValue;
import org.greenlane.series.SeriesValues;
import org.greenlane.web.Language;

import org.springframework.stereotype.Component;

/**
 * Gathers what the overview tells, in a fixed number of statements.
 */
@Component
class OverviewReader {

	static final String WORLD = "aeo_programmes_operational";

	private static final int MOST_PROGRAMMES = 15;

	private static final int MOST_SHARES = 40;

	private static final Comparator<EconomyMeasure> OLDEST = Comparator.comparing(EconomyMeasure::since,
			Comparator.nullsLast(Comparator.naturalOrder()));

	private final Standings standings;

	private final Shares shares;

	private final MeasuresByEconomy measures;

	private final SeriesValues series;

	OverviewReader(Standings standings, Shares shares, MeasuresByEconomy measures, SeriesValues series) {
		this.standings = standings;
		this.shares = shares;
		this.measures = measures;
		this.series = series;
	}

	Overview read(Language language) {
		List<Region> regions = this.standings.regions();
		List<Share> shares = this.shares.first(MOST_SHARES, language);
		List<SeriesValue> values = this.series.of(WORLD, Coverage.TRADERS, Coverage.TRADE.get(0), Coverage.TRADE.get(1),
				Coverage.TRADE.get(2), Coverage.SMALL);
		return new Overview(regions.stream().filter((region) -> region.region() == null).findFirst().orElseThrow(),
				regions.stream()
					.filter((region) -> region.region() != null)
					.sorted(Comparator.comparing(Region::operational).reversed())
					.toList(),
				this.standings.marks(language), this.standings.largest(MOST_PROGRAMMES, language),
				this.standings.grown(language).stream().limit(MOST_PROGRAMMES).toList(), shares, this.shares.all(),
				changes(shares), this.shares.kinds(language), new Coverage(values),
				values.stream().filter((value) -> value.series().equals(WORLD)).toList());
	}

	private List<ShareChange> changes(List<Share> shares) {
		Map<Share, List<Share>> runs = new LinkedHashMap<>();
		for (Share share : shares) {
			if (share.whole() && share.date() != null) {
				Share start = runs.keySet().stream().filter(share::comparesWith).findFirst().orElse(share);
				runs.computeIfAbsent(start, (first) -> new ArrayList<>()).add(share);
			}
		}
		List<List<Share>> counted = runs.values().stream().filter((run) -> run.size() > 1).toList();
		Map<String, List<ShareChange.Begun>> measures = measures(counted);
		return counted.stream()
			.map((run) -> new ShareChange(run.getFirst(), run.getLast(),
					measures.getOrDefault(run.getFirst().iso2().toUpperCase(Locale.ROOT), List.of())))
			.toList();
	}

	private Map<String, List<ShareChange.Begun>> measures(Collection<List<Share>> runs) {
		List<String> economies = runs.stream().map((run) -> run.getFirst().iso2().toUpperCase(Locale.ROOT)).toList();
		if (economies.isEmpty()) {
			return Map.of();
		}
		Map<String, List<ShareChange.Begun>> begun = new LinkedHashMap<>();
		this.measures.of(economies).forEach((iso2, measures) -> begun.put(iso2, kinds(measures)));
		return begun;
	}

	/** The kinds among measures, each as old as its oldest. */
	private static List<ShareChange.Begun> kinds(List<EconomyMeasure> measures) {
		Map<String, ShareChange.Begun> kinds = new LinkedHashMap<>();
		measures.stream()
			.sorted(OLDEST)
			.forEach((measure) -> kinds.putIfAbsent(measure.code(),
					new ShareChange.Begun(measure.code(), measure.slug(), measure.since())));
		return List.copyOf(kinds.values());
	}

}
