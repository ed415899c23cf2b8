package org.greenlane.organisations;

import java.util.Map;
import java.util.stream.Stream;

import org.greenlane.dataset.CellType;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.economies.EconomiesFile;
import org.greenlane.economies.EconomyLabels;
import org.greenlane.listings.Labels;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;
import static org.greenlane.dataset.CellTypes.url;

/**
 * Organisations, each once.
 */
@Component
public class OrganisationsFile implements ShippedFile, KeptFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("organisations.csv", "organisations.organisations", "slug")
			.required("organisation", slug(), "slug")
			.required("name", text(), "name")
			.optional("name_fr", text(), "name_fr")
			.optional("name_es", text(), "name_es")
			.optional("abbreviation", text(), "abbreviation")
			.required("kind",
					code(Stream.of(OrganisationKind.values()).map(OrganisationKind::name).toArray(String[]::new)),
					"kind")
			.optional("iso2", EconomiesFile.economy(), "iso2")
			.optional("website", url(), "website")
			.optional("about", text(), "about")
			.optional("about_fr", text(), "about_fr")
			.optional("about_es", text(), "about_es")
			.links(SourcesFile.links("organisations.organisation_sources", "organisation_slug"));
	}

	/**
	 * A cell that names an organisation by its slug.
	 */
	public static CellType organisation() {
		return slug().in("organisations.organisations", "slug");
	}

	@Override
	public String kind() {
		return "organisations";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("kind", OrganisationLabels.KINDS, "iso2", EconomyLabels.NAMES);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/organisations/" + cells.getOrDefault("organisation", "");
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("name", "");
	}

}
