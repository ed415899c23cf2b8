package org.greenlane.champions;

import java.util.Map;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.economies.EconomiesFile;
import org.greenlane.economies.EconomyLabels;
import org.greenlane.listings.Labels;
import org.greenlane.organisations.OrganisationLabels;
import org.greenlane.organisations.OrganisationsFile;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;

/**
 * Those who were named in an edition. An organisation that is of no one economy has a
 * region instead.
 */
@Component
class LaureatesFile implements ShippedFile, KeptFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("laureates.csv", "champions.laureates", "id")
			.unique("edition", "slug")
			.required("laureate_id", slug(), "id")
			.required("edition", EditionsFile.edition(), "edition")
			.required("laureate_slug", slug(), "slug")
			.required("organisation", OrganisationsFile.organisation(), "organisation")
			.optional("person", text(), "person")
			.optional("iso2", EconomiesFile.economy(), "iso2")
			.optional("laureate_region", code("GLOBAL", "LATIN_AMERICA_AND_CARIBBEAN"), "region")
			.required("laureate_role", code("CHAMPION", "WINNER", "RUNNER_UP", "FINALIST"), "role")
			.optional("project", text(), "project")
			.optional("story_en", text(), "story")
			.optional("story_fr", text(), "story_fr")
			.optional("story_es", text(), "story_es")
			.links(SourcesFile.links("champions.laureate_sources", "laureate_id"));
	}

	@Override
	public String kind() {
		return "laureates";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/champions/" + cells.getOrDefault("edition", "") + "/" + cells.getOrDefault("laureate_slug", "");
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("edition", "") + " · " + cells.getOrDefault("organisation", "");
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("edition", LaureateListing.EDITIONS, "organisation", OrganisationLabels.NAMES, "iso2",
				EconomyLabels.NAMES, "laureate_region", LaureateListing.REGIONS, "laureate_role", LaureateRole.LABELS);
	}

}
