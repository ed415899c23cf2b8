package org.greenlane.aeo;

import java.util.List;
import java.util.Map;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.listings.Labels;
import org.greenlane.sources.Grade;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.text;

/**
 * How a programme works, question by question as the Compendium of the WCO has them. None
 * is shipped: administrations tell them.
 */
@Component
class ProceduresFile implements KeptFile {

	/** The questions, which are columns of the file and of the table, in their order. */
	static final List<String> QUESTIONS = List.of("criteria", "application", "self_assessment", "validation",
			"certification", "time_to_decide", "fee", "review", "revalidation", "suspension", "appeal",
			"benefits_by_tier", "other_agencies", "mutual_recognition", "outreach");

	@Override
	public String kind() {
		return "procedures";
	}

	@Override
	public FileFormat kept() {
		FileFormat format = FileFormat.of("procedures.csv", "aeo.procedures", "programme_code")
			.required("programme_id", ProgrammesFile.programme(), "programme_code");
		QUESTIONS.forEach((question) -> format.optional(question, text(), question));
		return format.required("data_quality", code("A", "B", "C"), "grade")
			.links(SourcesFile.links("aeo.procedure_sources", "programme_code"))
			.optional("as_of", partialDate().orWord("undated"), "as_of");
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("programme_id", AeoLabels.PROGRAMMES, "data_quality", Grade.LABELS);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/aeo/programmes/" + cells.getOrDefault("programme_id", "");
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("programme_id", "");
	}

}
