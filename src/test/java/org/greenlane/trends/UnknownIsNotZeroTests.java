package org.greenlane.trends;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.greenlane.PortalTest;
import org.greenlane.economies.Economies;
import org.greenlane.economies.Economy;
import org.greenlane.participation.FigureStatus;
import org.greenlane.participation.Observation;
import org.greenlane.participation.Observations;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no source says is never shown or drawn as 0. Where random rows fail, the seed is
 * in the message.
 */
@PortalTest
class UnknownIsNotZeroTests {

	private static final long SEED = System.nanoTime();

	private static final int ROWS = 25;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Observations observations;

	@Autowired
	private Economies economies;

	@Autowired
	private MessageSource messages;

	private final Random random = new Random(SEED);

	@Test
	@Transactional
	void randomRowsShowADashForWhatIsUnknownAndAZeroOnlyForAZero() {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < ROWS; i++) {
			rows.add(insert("TEST-" + i));
		}
		Document economy = page("/en/participation/tg");
		for (Row row : rows) {
			String address = "/en/participation/records/" + row.id().toLowerCase(Locale.ROOT);
			Document page = page(address);
			assertThat(page.expectFirst("h1").text()).as("seed %d: %s", SEED, row)
				.contains((row.total() == null) ? "total not known" : row.total() + " compan");
			var cells = economy.select("section:has(#records) tr:has(a[href=%s]) td.number".formatted(address))
				.eachText();
			assertThat(cells).as("seed %d: %s", SEED, row).hasSize(3);
			assertThat(cells.get(0).replace(" ≠", "")).isEqualTo(shown(row.total()));
			assertThat(cells.get(1)).isEqualTo(shown(row.msme()));
			boolean share = row.msme() != null && row.total() != null && row.total() > 0;
			assertThat(cells.get(2).equals("—")).as("seed %d: %s", SEED, row).isEqualTo(!share);
		}
	}

	@Test
	void chartsHaveOnlyPointsWhoseValueAndDateAreKnown() {
		for (String iso2 : this.jdbc.sql("select distinct iso2 from participation.records")
			.query((row, n) -> row.getString(1))
			.list()) {
			Trend trend = new Trend(this.observations.of(iso2, Language.EN));
			List<Track> counts = new ArrayList<>(trend.whole());
			counts.addAll(trend.parts());
			for (Track track : counts) {
				assertThat(track.points()).as(iso2)
					.allSatisfy((point) -> assertThat(point.value())
						.isEqualTo(new BigDecimal(String.valueOf(point.seen().total()))));
			}
			for (Track track : trend.shares()) {
				assertThat(track.points()).as(iso2)
					.allSatisfy((point) -> assertThat(point.value()).isEqualTo(point.seen().msmeShare()));
			}
		}
	}

	@Test
	void aRecordOfWhichNothingIsKnownIsNotDrawn() {
		Economy togo = this.economies.findById("TG").orElseThrow();
		Observation known = this.observations.of("KR", Language.EN).getFirst();
		Observation nothing = new Observation("TEST", "TG", "Togo", null, null, known.scope(), known.unit(),
				PartialDate.parse("2020"), null, null, null, null, null, null, FigureStatus.NO_SOURCE,
				FigureStatus.NO_SOURCE, false, List.of(), known.grade(), List.of());
		TrendCharts charts = new TrendCharts(this.messages);
		assertThat(charts.of(togo, new Trend(List.of(nothing)), Language.EN)).isEmpty();
	}

	@Test
	void sharesAreJoinedOnlyWithinOneDefinitionUnitScopeAndAFullBase() {
		int joined = 0;
		for (String iso2 : this.jdbc.sql("select distinct iso2 from participation.records where msme is not null")
			.query((row, n) -> row.getString(1))
			.list()) {
			for (Track track : new Trend(this.observations.of(iso2, Language.EN)).shares()) {
				for (int i = 1; i < track.points().size(); i++) {
					if (track.isJoined(i)) {
						joined++;
						Observation from = track.points().get(i - 1).seen();
						Observation to = track.points().get(i).seen();
						assertThat(to.definition()).isEqualTo(from.definition());
						assertThat(to.unit()).isEqualTo(from.unit());
						assertThat(to.scope()).isEqualTo(from.scope());
						assertThat(to.isShareOfPart() || from.isShareOfPart()).isFalse();
					}
				}
			}
		}
		assertThat(joined).isEqualTo(3);
	}

	private Row insert(String id) {
		Integer total = maybe(50);
		Integer msme = (total != null && total == 0) ? null : maybe((total != null) ? total + 1 : 50);
		this.jdbc.sql("""
				insert into participation.records (id, iso2, scope, year, as_of, total, qualifier, unit, msme, grade)
				values (:id, 'TG', 'NATIONAL_PROGRAMME', :year, :year, :total, :qualifier, 'OPERATORS', :msme, 'C')
				""")
			.param("id", id)
			.param("year", String.valueOf(2000 + this.random.nextInt(25)))
			.param("total", total)
			.param("qualifier", (total != null) ? "EXACT" : null)
			.param("msme", msme)
			.update();
		return new Row(id, total, msme);
	}

	private @Nullable Integer maybe(int bound) {
		return this.random.nextBoolean() ? this.random.nextInt(bound) : null;
	}

	private static String shown(@Nullable Integer number) {
		return (number != null) ? number.toString() : "—";
	}

	private Document page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(assertThat(result).bodyText().actual());
	}

	private record Row(String id, @Nullable Integer total, @Nullable Integer msme) {
	}

}
