package org.greenlane.aeo;

import org.greenlane.measures.MeasureLabels;
import org.greenlane.recognition.RecognitionLabels;
import org.greenlane.economies.DevelopmentStatus;
import org.greenlane.economies.WcoRegion;
import org.greenlane.sources.Grade;
import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Listing;

import org.springframework.stereotype.Component;

/**
 * Declares the list of programmes.
 */
@Component
class ProgrammeListing implements DeclaredListing {

	private static final Listing LISTING = Listing.at("/aeo/programmes", "aeo.programmes")
		.from("aeo.programme_rows p")
		.columns("code", Column.text("name", "p.name").linkedTo("/aeo/programmes/{code}"),
				Column.text("economy", "p.economy{_lang}").linkedTo("/economies/{iso2}"),
				Column.code("type", "p.type", AeoLabels.TYPES).wide(),
				Column.code("status", "p.status", AeoLabels.STATUSES), Column.date("launched", "p.launched"),
				Column.codes("tfa_letters", "p.tfa_letters", AeoLabels.TFA_SHORT),
				Column.codes("measures", "p.measures", MeasureLabels.CODES),
				Column.integer("partners", "nullif(p.partner_count, 0)"),
				Column.code("grade", "p.grade", Grade.LABELS).download(), Column.text("code", "p.code").download(),
				Column.text("iso2", "p.iso2").download(), Column.text("abbreviation", "p.abbreviation").download(),
				Column.code("region", "p.wco_region", WcoRegion.LABELS).download(),
				Column.code("development", "p.development_status", DevelopmentStatus.LABELS).download(),
				Column.codes("operators", "p.operator_types", AeoLabels.OPERATORS).download(),
				Column.code("flow", "p.flow", AeoLabels.FLOWS).download(),
				Column.codes("benefits", "p.benefits", AeoLabels.BENEFITS).download(),
				Column.note("legal_basis", "p.legal_basis").download(),
				Column.note("validity", "p.validity").download(),
				Column.note("eligibility", "p.eligibility").download(), Column.url("website", "p.website").download(),
				Column.flag("in_compendium_2020", "p.in_compendium_2020").download(),
				Column.note("note", "p.note").download(), Column.date("as_of", "p.as_of").download(),
				Column.note("sources", "p.source_titles").download(),
				Column.note("source_urls", "p.source_urls").download())
		.filters(Filter.words("p.search_text"), Filter.one("region", "p.wco_region", WcoRegion.LABELS),
				Filter.one("economy", "p.iso2", AeoLabels.ECONOMIES_WITH_PROGRAMME).asSelect(),
				Filter.one("type", "p.type", AeoLabels.TYPES), Filter.one("status", "p.status", AeoLabels.STATUSES),
				Filter.many("operator", "p.operator_types", AeoLabels.OPERATORS),
				Filter.many("measure", "p.measures", MeasureLabels.CODES),
				Filter.many("tfa", "p.tfa_letters", AeoLabels.TFA_LETTERS),
				Filter.many("recognised-by", "p.partners", RecognitionLabels.PARTNERS).asSelect(),
				Filter.one("development", "p.development_status", DevelopmentStatus.LABELS))
		.sortedBy("economy")
		.choosing("programme", "/aeo/compare");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
