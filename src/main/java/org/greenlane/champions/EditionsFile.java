package org.greenlane.champions;

import java.util.Map;

import org.greenlane.dataset.CellType;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.count;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;

/**
 * Editions of the competition, each known by the end of its address.
 */
@Component
class EditionsFile implements ShippedFile, KeptFile {

	@Override
	public FileFormat format() {
		FileFormat format = FileFormat.of("editions.csv", "champions.editions", "slug")
			.required("edition_slug", slug(), "slug")
			.required("edition_year", count(), "year")
			.required("official_name", text(), "name")
			.required("partners", text(), "partners")
			.optional("launched", partialDate(), "launched")
			.optional("deadline", partialDate(), "deadline")
			.optional("announced", partialDate(), "announced")
			.required("theme_en", text(), "theme")
			.required("theme_fr", text(), "theme_fr")
			.required("theme_es", text(), "theme_es");
		for (String told : new String[] { "venue", "eligible", "documents", "selection", "edition_note" }) {
			String column = told.replace("edition_", "");
			format.optional(told + "_en", text(), column)
				.optional(told + "_fr", text(), column + "_fr")
				.optional(told + "_es", text(), column + "_es");
		}
		return format.links(SourcesFile.links("champions.edition_sources", "edition"));
	}

	@Override
	public String kind() {
		return "editions";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/champions/" + cells.getOrDefault("edition_slug", "");
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("official_name", "");
	}

	/**
	 * A cell that names an edition, such as {@code 2017-video}.
	 */
	static CellType edition() {
		return slug().in("champions.editions", "slug");
	}

}
