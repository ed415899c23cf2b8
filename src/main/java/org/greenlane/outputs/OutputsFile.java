package org.greenlane.outputs;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.dataset.CellType;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Link;
import org.greenlane.dataset.Reference;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.listings.Labels;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.text;
import static org.greenlane.dataset.CellTypes.word;

/**
 * What the group produced and plans, as it was compiled.
 */
@Component
class OutputsFile implements ShippedFile, KeptFile {

	/** The codes of kinds by the words of the file. */
	static final Map<String, String> KINDS = Stream
		.of("statement", "report", "package", "package item", "platform", "network", "governance", "database",
				"programme", "learning tool", "event format", "compendium", "guide", "format", "competition",
				"proposal", "study", "draft statement", "follow-up proposal", "idea")
		.collect(Collectors.toMap((word) -> word,
				(word) -> word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_')));

	@Override
	public FileFormat format() {
		return columns(FileFormat.of("group_outputs.csv", "outputs.outputs", "id")).links(sources());
	}

	private static FileFormat columns(FileFormat file) {
		return file.required("id", text("[A-Za-z0-9.]+"), "id")
			.required("output", text(), "name")
			.required("type", word(KINDS), "kind")
			.optional("year", partialDate(), "year")
			.required("status", text(), "status_said")
			.optional("document_symbol", text(), "symbol")
			.optional("note", text(), "note");
	}

	private static Link sources() {
		return new Link("source_url", null, " | ", true, "outputs.output_sources", "output_id", "source_id",
				new Reference("sources.sources", "url", "id"));
	}

	/** A cell that names an output. */
	static CellType output() {
		return text().in("outputs.outputs", "id");
	}

	@Override
	public String kind() {
		return "outputs";
	}

	@Override
	public FileFormat kept() {
		return OutputDetailsFile.details(columns(FileFormat.of("outputs.csv", "outputs.outputs", "id")))
			.links(sources());
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("type", OutputLabels.KINDS, "state", OutputLabels.STATES, "themes", OutputLabels.THEMES);
	}

	@Override
	public String page(Map<String, String> cells) {
		String slug = cells.getOrDefault("slug", "");
		return "/outputs/" + (slug.isEmpty() ? cells.getOrDefault("id", "").toLowerCase(Locale.ROOT) : slug);
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("output", "");
	}

}
