package org.greenlane.dataset;

import java.util.List;

import org.greenlane.dataset.LoadResult.Kept;
import org.greenlane.dataset.LoadResult.Part;
import org.greenlane.dataset.LoadResult.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UpgradeTests {

	private static final String AUSTRALIA = "Australian Trusted Trader,ATT";

	private FreshDatabase database;

	@BeforeEach
	void create() {
		this.database = FreshDatabase.loaded();
	}

	@AfterEach
	void drop() {
		this.database.close();
	}

	@Test
	void newerVersionChangesARowThatNobodyEdited() {
		LoadResult result = load(new VersionOfFiles().replacing("programmes.csv", AUSTRALIA, "Trusted Trader,ATT"));
		assertThat(name("au-aeo")).isEqualTo("Trusted Trader");
		assertThat(result.sum(Part::updated)).isEqualTo(1);
		assertThat(result.sum(Part::unchanged)).isEqualTo(this.database.rowsOfFiles() - 1);
	}

	@Test
	void rowsThatDidNotChangeAreNotWritten() {
		String before = versions("<> 'au-aeo'");
		load(new VersionOfFiles().replacing("programmes.csv", AUSTRALIA, "Trusted Trader,ATT"));
		assertThat(versions("<> 'au-aeo'")).isEqualTo(before);
	}

	@Test
	void editedRowStaysAndIsReportedWithItsKey() {
		edit("aeo.programmes set name = 'As customs calls it'", "code = 'au-aeo'");
		LoadResult result = load(new VersionOfFiles().replacing("programmes.csv", AUSTRALIA, "Trusted Trader,ATT"));
		assertThat(name("au-aeo")).isEqualTo("As customs calls it");
		assertThat(part(result, "aeo.programmes").updated()).isZero();
		assertThat(part(result, "aeo.programmes").kept()).containsExactly(new Kept("au-aeo", Reason.EDITED));
	}

	@Test
	void editedRowIsNotReportedWhereTheFileHasNothingNew() {
		edit("aeo.programmes set name = 'As customs calls it'", "code = 'au-aeo'");
		assertThat(part(load(new VersionOfFiles()), "aeo.programmes").kept()).isEmpty();
	}

	@Test
	void rowOfAPersonWithTheSameKeyIsNotTouched() {
		run("insert into measures.measure_codes (code, label, label_fr, label_es, position) values ('GRANT', 'a', 'b', 'c', 1)");
		LoadResult result = load(new VersionOfFiles().adding("measure_codes.csv", "GRANT,Grant,Subvention,Subvención"));
		assertThat(text("select label from measures.measure_codes where code = 'GRANT'")).isEqualTo("a");
		assertThat(part(result, "measures.measure_codes").kept()).containsExactly(new Kept("GRANT", Reason.OWN));
	}

	@Test
	void listsOfAChangedRowAreReplaced() {
		load(new VersionOfFiles().replacing("programmes.csv",
				"LOWER_RISK_SCORE;ACCESS_TO_SIMPLIFICATIONS;MUTUAL_RECOGNITION,b,,,,https://dogana.gov.al",
				"MUTUAL_RECOGNITION;LOWER_RISK_SCORE,b,,,,https://dogana.gov.al"));
		assertThat(text("""
				select string_agg(benefit_code, ' ' order by position) from aeo.programme_benefits
				where programme_code = 'al-aeo'""")).isEqualTo("MUTUAL_RECOGNITION LOWER_RISK_SCORE");
	}

	@Test
	void newRowsMayReferToOtherNewRows() {
		LoadResult result = load(new VersionOfFiles().adding("sources.csv", "A new page,https://new.example/page,B")
			.adding("measure_codes.csv", "GRANT,Grant,Subvention,Subvención")
			.adding("msme_measures.csv",
					"MSR-AR-99,AR,ARG,Argentina,GRANT,a grant,2026,,,,B,A new page,https://new.example/page,2026"));
		assertThat(result.sum(Part::inserted)).isEqualTo(3);
		assertThat(text("""
				select s.title from measures.measure_sources l join sources.sources s on s.id = l.source_id
				where l.measure_id = 'MSR-AR-99'""")).isEqualTo("A new page");
	}

	@Test
	void shippedRowsThatLeaveTheFilesAreDeleted() {
		LoadResult result = load(withoutAustralia());
		assertThat(text("select count(*) from aeo.programmes where code = 'au-aeo'")).isEqualTo("0");
		assertThat(part(result, "aeo.programmes").deleted()).isEqualTo(1);
		assertThat(part(result, "aeo.programme_citations").deleted()).isPositive();
	}

	@Test
	void rowLeavesATableOnlyWhenNoneOfItsFilesHasIt() {
		String source = "A new page,https://new.example/page,B";
		String before = text("select count(*) from sources.sources");
		load(new VersionOfFiles().adding("sources.csv", source));
		assertThat(load(new VersionOfFiles().adding("more_sources.csv", source)).sum(Part::unchanged))
			.isEqualTo(this.database.rowsOfFiles() + 1);
		LoadResult result = load(new VersionOfFiles());
		assertThat(result.sum(Part::deleted)).isEqualTo(1);
		assertThat(text("select count(*) from sources.sources")).isEqualTo(before);
	}

	@Test
	void editedRowThatLeavesTheFilesStaysWithWhatItRefersTo() {
		edit("aeo.programme_citations set note = 'checked'",
				"id = (select min(id) from aeo.programme_citations where programme_code = 'au-aeo')");
		LoadResult result = load(withoutAustralia());
		assertThat(name("au-aeo")).isEqualTo("Australian Trusted Trader");
		assertThat(part(result, "aeo.programmes").kept())
			.containsExactly(new Kept("au-aeo", Reason.REFERENCED_AND_LEFT));
		assertThat(part(result, "aeo.programme_citations").kept()).extracting(Kept::reason)
			.containsExactly(Reason.EDITED_AND_LEFT);
	}

	@Test
	void rowThatAPersonRefersToStays() {
		run("insert into aeo.tiers (id, programme_code, name, for_small_firms, position) values ('t', 'au-aeo', 'T', true, 1)");
		LoadResult result = load(withoutAustralia());
		assertThat(part(result, "aeo.programmes").deleted()).isZero();
		assertThat(text("select name from aeo.tiers where id = 't'")).isEqualTo("T");
	}

	@Test
	void economyMayTakeTheThreeLettersOfOneThatLeaves() {
		load(new VersionOfFiles().adding("economies.csv", "QX,QXX,,X,X,X,Europe,,,,LDC,false,false,false,false,QX,,"
				+ "countries,https://github.com/datasets/country-codes,2025"));
		LoadResult result = load(
				new VersionOfFiles().adding("economies.csv", "QY,QXX,,X,X,X,Europe,,,,LDC,false,false,false,false,QY,,"
						+ "countries,https://github.com/datasets/country-codes,2025"));
		assertThat(part(result, "economies.economies").deleted()).isEqualTo(1);
		assertThat(text("select iso2 from economies.economies where iso3 = 'QXX'")).isEqualTo("QY");
	}

	@Test
	void movedEconomyMovesOnTheMap() {
		load(new VersionOfFiles().changing("economy_positions.csv",
				(text) -> text.replaceFirst("(?m)^AL,.*$", "AL,20.5,41")));
		assertThat(text("select longitude || ' ' || latitude from economies.economies where iso2 = 'AL'"))
			.isEqualTo("20.50 41.00");
	}

	@Test
	void loadRaisesThePublicVersionAndIsRemembered() {
		long before = Long.parseLong(text("select version from web.public_versions"));
		load(new VersionOfFiles().replacing("programmes.csv", AUSTRALIA, "Trusted Trader,ATT"));
		assertThat(Long.parseLong(text("select version from web.public_versions"))).isGreaterThan(before);
		assertThat(text("select updated || ' ' || shipped from dataset.loads order by id desc limit 1"))
			.isEqualTo("1 false");
	}

	private static VersionOfFiles withoutAustralia() {
		return new VersionOfFiles().without("programmes.csv", "AU-AEO,")
			.without("programme_citations.csv", "AU-AEO,")
			.changing("participation.csv", (text) -> text.replace(",AU-AEO,", ",,"));
	}

	private LoadResult load(VersionOfFiles version) {
		return this.database.importer().load(version.files());
	}

	private void edit(String change, String where) {
		run("update " + change + ", edited_at = now() where " + where);
	}

	private void run(String sql) {
		this.database.sql().sql(sql).update();
	}

	private String name(String programme) {
		return text("select name from aeo.programmes where code = '" + programme + "'");
	}

	private String versions(String code) {
		return text("select string_agg(xmin::text || ctid::text, ' ' order by code) from aeo.programmes where code "
				+ code);
	}

	private String text(String sql) {
		return this.database.sql().sql(sql).query(String.class).single();
	}

	private static Part part(LoadResult result, String table) {
		List<Part> parts = result.files().stream().filter((part) -> part.table().equals(table)).toList();
		return parts.getFirst();
	}

}
