package org.greenlane.series;

import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Labels;
import org.greenlane.listings.Listing;
import org.greenlane.sources.Grade;

import org.springframework.stereotype.Component;

/**
 * Declares the list of all values of all series.
 */
@Component
class SeriesListing implements DeclaredListing {

	private static final String FROM = """
			series.value_rows v
			join series.series s on s.code = v.series_code
			left join economies.economies e on e.iso2 = v.iso2""";

	private static final String WORDS = """
			web.folded(concat_ws(' ', s.name, s.name_fr, s.name_es, s.area, s.area_fr, s.area_es, e.name, e.name_fr,
				e.name_es, v.note, v.titles))""";

	private static final Labels NAMES = Labels.inTable("select code, name{_lang} from series.series order by position");

	private static final Labels ECONOMIES = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from series.series_values) order by name{_lang} collate "und-x-icu"
			""");

	private static final Labels YEARS = Labels.inTable(
			"""
					select distinct left(date, 4), left(date, 4) from series.series_values where date is not null order by 1 desc
					""");

	private static final Listing LISTING = Listing.at("/series", "series.values")
		.from(FROM)
		.columns("id", Column.text("series", "s.name{_lang}").linkedTo("/series/{code}"),
				Column.text("economy", "coalesce(e.name{_lang}, s.area{_lang})"), Column.date("date", "v.date"),
				Column.code("qualifier", "v.qualifier", Qualifier.LABELS).wide(), Column.decimal("value", "v.value"),
				Column.code("unit", "s.unit", Unit.LABELS),
				Column.note("note", "nullif(concat_ws('; ', v.date_remark, v.note), '')").inEnglish(),
				Column.text("source", "v.first_title").linkedTo("/sources/{source_id}").wide(),
				Column.text("id", "v.id").download(), Column.text("code", "v.series_code").download(),
				Column.code("family", "s.family", Family.LABELS).download(), Column.text("iso2", "v.iso2").download(),
				Column.note("date_remark", "v.date_remark").download(),
				Column.integer("respondents", "v.respondents").download(), Column.text("grade", "v.grade").download(),
				Column.date("as_of", "v.as_of").download(), Column.text("source_id", "v.first_id").download(),
				Column.note("sources", "v.titles").download(), Column.note("source_urls", "v.urls").download())
		.filters(Filter.words(WORDS), Filter.one("series", "v.series_code", NAMES).asSelect(),
				Filter.one("family", "s.family", Family.LABELS), Filter.one("economy", "v.iso2", ECONOMIES).asSelect(),
				Filter.one("year", "left(v.date, 4)", YEARS).asSelect(), Filter.one("grade", "v.grade", Grade.LABELS))
		.sortedBy("series");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
