package org.greenlane.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.greenlane.web.PublicVersions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class CatalogueTests {

	private static final Thing TRIAL = new Thing(Kind.PAGE, "trial-of-catalogue");

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private CatalogueLinks links;

	@Autowired
	private PublicVersions versions;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@AfterEach
	void forget() {
		this.transaction.executeWithoutResult((tx) -> this.catalogue.remove(TRIAL));
	}

	@Test
	void everythingOfTheDataSetIsInIt() {
		Map<String, String> tables = Map.of("ECONOMY", "economies.economies", "PROGRAMME", "aeo.programmes",
				"ARRANGEMENT", "recognition.arrangements", "SERIES", "series.series", "RECORD", "participation.records",
				"SOURCE", "sources.sources");
		tables.forEach((kind,
				table) -> assertThat(
						number("select count(distinct key) from catalogue.entries where kind = '%s'".formatted(kind)))
					.as(kind)
					.isPositive()
					.isEqualTo(number("select count(*) from " + table)));
		assertThat(number("select count(distinct key) from catalogue.entries where kind = 'MEASURE'"))
			.isEqualTo(number("select count(*) from measures.measures")
					+ number("select count(*) from measures.measure_codes"));
	}

	@Test
	void editOfATableIsFollowedInItsTransaction() {
		String economy = "select title from catalogue.entries where (kind, key, language) = ('ECONOMY', 'TG', 'fr')";
		String programme = "select count(*) from catalogue.entries where kind = 'PROGRAMME' and also like '%Republica de prueba%'";
		assertThat(text(economy)).isEqualTo("Togo");
		this.transaction.executeWithoutResult((tx) -> {
			this.jdbc.sql("update economies.economies set name_fr = 'République d’essai' where iso2 = 'TG'").update();
			this.jdbc.sql("update economies.economies set name_es = 'Republica de prueba' where iso2 = 'IN'").update();
		});
		try {
			assertThat(text(economy)).isEqualTo("République d’essai");
			assertThat(number(programme)).isPositive();
			assertThat(number("select count(*) from catalogue.due")).isZero();
		}
		finally {
			this.jdbc.sql("update economies.economies set name_fr = 'Togo' where iso2 = 'TG'").update();
			this.jdbc.sql("update economies.economies set name_es = 'India' where iso2 = 'IN'").update();
		}
		assertThat(text(economy)).isEqualTo("Togo");
		assertThat(number(programme)).isZero();
	}

	@Test
	void rowThatGoesTakesItsEntryAlong() {
		this.jdbc.sql("insert into sources.sources (url, title, grade) values ('https://trial.example/', 'Trial', 'C')")
			.update();
		String entries = "select count(*) from catalogue.entries where kind = 'SOURCE' and also = 'https://trial.example/'";
		assertThat(number(entries)).isEqualTo(1);
		this.jdbc.sql("delete from sources.sources where url = 'https://trial.example/'").update();
		assertThat(number(entries)).isZero();
	}

	@Test
	void whatIsPutReplacesWhatWasSaidBeforeInEachLanguage() {
		put(Entry.of(Language.EN, "Trial", "/trial").called("GL/1/Rev.2").dated(PartialDate.parse("2025-12")),
				Entry.of(Language.FR, "Essai", "/trial"));
		put(Entry.of(Language.EN, "Second trial", "/trial").called("GL/1/Rev.2"));
		assertThat(this.jdbc.sql("select language, title, words::text from catalogue.entries where key = ?")
			.param(TRIAL.key())
			.query()
			.singleRow()).containsEntry("title", "Second trial")
			.extractingByKey("words")
			.asString()
			.contains("'0:gl1rev2'", "'1:gl1'", "'1:gl'");
	}

	@Test
	void whatIsPutNeedsTheTransactionOfWhoeverChangesTheThing() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.catalogue.put(TRIAL, List.of()));
	}

	@Test
	void linksLeadBothWaysAndToNothingThatIsNotVisible() {
		Thing kenya = new Thing(Kind.ECONOMY, "KE");
		put(Entry.of(Language.EN, "Trial", "/trial"));
		this.transaction.executeWithoutResult((tx) -> this.catalogue.link(TRIAL, LinkRole.NAMES,
				List.of(kenya, kenya, new Thing(Kind.ECONOMY, "XX"))));
		assertThat(this.links.to(kenya, LinkRole.NAMES, Language.FR)).extracting(Named::title).containsExactly("Trial");
		assertThat(this.links.from(TRIAL, LinkRole.NAMES, Language.ES)).extracting(Named::title)
			.containsExactly("Kenya");
		put(Entry.of(Language.EN, "Trial", "/trial").visible(this.clock.instant().plus(Duration.ofDays(1)), null));
		assertThat(this.links.to(kenya, LinkRole.NAMES, Language.FR)).isEmpty();
	}

	@Test
	void publicVersionRisesWhenAMomentPassesThoughNothingIsWrittenThen() throws InterruptedException {
		Instant soon = this.clock.instant().plusMillis(1500);
		put(Entry.of(Language.EN, "Trial", "/trial").visible(soon, null));
		long before = this.versions.current().number();
		while (!this.clock.instant().isAfter(soon)) {
			Thread.sleep(100);
		}
		assertThat(this.versions.current().number()).isGreaterThan(before);
		assertThat(this.versions.current().changedAt()).isAfterOrEqualTo(soon.minusMillis(1));
	}

	private void put(Entry... entries) {
		this.transaction.executeWithoutResult((tx) -> this.catalogue.put(TRIAL, List.of(entries)));
	}

	private long number(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

	private @Nullable String text(String sql) {
		return this.jdbc.sql(sql).query(String.class).single();
	}

}
