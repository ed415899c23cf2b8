package org.greenlane.economies;

import java.util.Map;

import org.greenlane.dataset.CellType;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.flag;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.text;
import static org.greenlane.dataset.CellTypes.word;

/**
 * Economies and customs territories.
 */
@Component
public class EconomiesFile implements ShippedFile {

	/** The regions as the WCO names them. */
	private static final Map<String, String> REGIONS = Map.of("Europe", "EUROPE",
			"Far East, South and South East Asia, Australasia and the Pacific Islands", "ASIA_PACIFIC",
			"South America, North America, Central America and the Caribbean", "AMERICAS", "East and South Africa",
			"EAST_SOUTH_AFRICA", "West and Central Africa", "WEST_CENTRAL_AFRICA",
			"North of Africa, Near and Middle East", "MIDDLE_EAST_NORTH_AFRICA");

	@Override
	public FileFormat format() {
		return FileFormat.of("economies.csv", "economies.economies", "iso2")
			.unique("iso3")
			.required("iso2", text("[A-Z]{2}"), "iso2")
			.required("iso3", text("[A-Z]{3}"), "iso3")
			.optional("m49", text("[0-9]{3}"), "m49")
			.required("name", text(), "name")
			.required("name_fr", text(), "name_fr")
			.required("name_es", text(), "name_es")
			.required("wco_region", word(REGIONS), "wco_region")
			.optional("wco_region_basis", text(), "wco_region_basis")
			.optional("un_m49_region", text(), "un_region")
			.optional("un_m49_subregion", text(), "un_subregion")
			.required("development_status", code("DEVELOPED", "DEVELOPING", "LDC"), "development_status")
			.required("sids", flag(), "small_island")
			.required("lldc", flag(), "landlocked")
			.required("wto_member", flag(), "wto_member")
			.optional("eu_member", flag(), "eu_member")
			.required("aeo_territory", economy(), "aeo_territory")
			.optional("note", text(), "note")
			.links(SourcesFile.links("economies.economy_sources", "iso2"))
			.optional("as_of", partialDate(), "as_of");
	}

	/**
	 * A cell that names an economy by its two letters.
	 */
	public static CellType economy() {
		return text().in("economies.economies", "iso2");
	}

}
