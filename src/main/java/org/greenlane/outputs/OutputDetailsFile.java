package org.greenlane.outputs;

import java.util.stream.Stream;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.ShippedFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.codes;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;

/**
 * What the portal adds to the compiled outputs: addresses, names in other languages, a
 * state that lists can filter by, and what day it is of.
 */
@Component
class OutputDetailsFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return details(FileFormat.completing("output_details.csv", "outputs.outputs", "id")
			.required("id", OutputsFile.output(), "id"));
	}

	static FileFormat details(FileFormat outputs) {
		return outputs.optional("slug", slug(), "slug")
			.unique("slug")
			.optional("output_fr", text(), "name_fr")
			.optional("output_es", text(), "name_es")
			.required("state", code(Stream.of(OutputState.values()).map(Enum::name).toArray(String[]::new)), "state")
			.optional("themes", codes("MC14", "IP", "AI"), "themes")
			.optional("as_of", partialDate(), "as_of");
	}

}
