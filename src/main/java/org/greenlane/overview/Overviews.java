package org.greenlane.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.greenlane.charts.Chart;
import org.greenlane.web.Language;
import org.greenlane.web.PublicVersions;

import org.springframework.stereotype.Component;

/**
 * Keeps what the overview tells, added up and drawn once for each version of the public
 * data, each language and each day, since the age of counts is in it.
 */
@Component
class Overviews {

	private final OverviewReader reader;

	private final OverviewCharts charts;

	private final PublicVersions versions;

	private final Clock clock;

	private final Cache<Key, Told> told = Caffeine.newBuilder().maximumSize(Language.values().length).build();

	Overviews(OverviewReader reader, OverviewCharts charts, PublicVersions versions, Clock clock) {
		this.reader = reader;
		this.charts = charts;
		this.versions = versions;
		this.clock = clock;
	}

	/**
	 * The overview in a language.
	 */
	Told in(Language language) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		return this.told.get(new Key(this.versions.current().number(), language, today), (key) -> {
			Overview overview = this.reader.read(language);
			return new Told(overview, this.charts.of(overview, language));
		});
	}

	/**
	 * An overview with its charts by name.
	 */
	record Told(Overview overview, Map<String, Chart> charts) {
	}

	private record Key(long version, Language language, LocalDate day) {
	}

}
