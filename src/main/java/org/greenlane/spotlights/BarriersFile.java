package org.greenlane.spotlights;

import java.util.Map;
import java.util.stream.Stream;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.listings.Labels;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;

/**
 * What stood in the way of firms, as they named it in their Spotlights.
 */
@Component
class BarriersFile implements ShippedFile, KeptFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("barriers.csv", "spotlights.barriers", "id")
			.required("barrier", slug(), "id")
			.required("spotlight", slug().in("spotlights.spotlights", "id"), "spotlight_id")
			.required("kind", code(Stream.of(BarrierKind.values()).map(Enum::name).toArray(String[]::new)), "kind")
			.required("title", text(), "title")
			.optional("title_fr", text(), "title_fr")
			.optional("title_es", text(), "title_es")
			.links(SourcesFile.links("spotlights.barrier_sources", "barrier_id"));
	}

	@Override
	public String kind() {
		return "barriers";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("kind", SpotlightLabels.KINDS);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/barriers/" + cells.getOrDefault("barrier", "");
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("title", "");
	}

}
