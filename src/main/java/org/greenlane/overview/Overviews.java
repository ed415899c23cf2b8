package org.greenlane.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.greenlane.charts.Chart;
import org.greenlane.web.Language;
import org.greenlane.web.PublicVersions;
import org.jspecify.annotations.Nullable;

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
	 * An overview with its charts by name, and its markup once that was asked for.
	 */
	static final class Told {

		private final Overview overview;

		private final Map<String, Chart> charts;

		private final AtomicReference<@Nullable String> markup = new AtomicReference<>();

		Told(Overview overview, Map<String, Chart> charts) {
			this.overview = overview;
			this.charts = charts;
		}

		Overview overview() {
			return this.overview;
		}

		Map<String, Chart> charts() {
			return this.charts;
		}

		/**
		 * The markup, rendered by the first reader; two first readers render the same.
		 */
		String markup(Supplier<String> renderer) {
			String known = this.markup.get();
			if (known != null) {
				return known;
			}
			String rendered = renderer.get();
			this.markup.set(rendered);
			return rendered;
		}

	}

	private record Key(long version, Language language, LocalDate day) {
	}

}
