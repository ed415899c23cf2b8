package org.greenlane.outputs;

import java.util.Locale;
import java.util.Map;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.listings.Labels;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.count;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;

/**
 * What is known of outputs, one thing after the other, and what is not.
 */
@Component
class FindingsFile implements ShippedFile, KeptFile {

	static final String[] KINDS = { "KNOWN", "PRESS_BARRIER", "COMMUNICATION_BARRIER", "PRESS_DIRECTION",
			"PRESS_PRACTICE", "DRAFT_CONTEXT", "NOT_KNOWN" };

	@Override
	public FileFormat format() {
		return FileFormat.of("findings.csv", "outputs.findings", "id")
			.required("finding", slug(), "id")
			.required("output", OutputsFile.output(), "output_id")
			.required("position", count(), "place")
			.required("kind", code(KINDS), "kind")
			.required("text", text(), "words")
			.optional("text_fr", text(), "words_fr")
			.optional("text_es", text(), "words_es")
			.links(SourcesFile.links("outputs.finding_sources", "finding_id"));
	}

	@Override
	public String kind() {
		return "findings";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("kind", OutputLabels.FINDINGS);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/outputs/" + cells.getOrDefault("output", "").toLowerCase(Locale.ROOT);
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("text", "");
	}

}
