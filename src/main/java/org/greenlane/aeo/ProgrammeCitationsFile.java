package org.greenlane.aeo;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.Row;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.text;

/**
 * What one source says of one field of a programme.
 */
@Component
class ProgrammeCitationsFile implements ShippedFile {

	/** A citation has no name of its own: it is what it says, of what, and where. */
	private static final String[] IDENTITY = { "programme_id", "field", "value", "as_of", "source_url", "note" };

	@Override
	public FileFormat format() {
		return FileFormat.of("programme_citations.csv", "aeo.programme_citations", "id")
			.computed("id", ProgrammeCitationsFile::id, IDENTITY)
			.required("programme_id", ProgrammesFile.programme(), "programme_code")
			.required("field",
					code("PROGRAMME_NAME", "LOCAL_ABBR", "STATUS", "LAUNCH_DATE", "OPERATOR_TYPES", "FLOW", "BENEFITS",
							"LEGAL_BASIS", "CERTIFICATE_VALIDITY", "ELIGIBILITY_THRESHOLDS", "WEBSITE", "MRA_NOTE",
							"MSME_ACCOMMODATIONS"),
					"field")
			.required("value", text(), "value")
			.optional("as_of", partialDate().orWord("undated"), "as_of")
			.required("grade", code("A", "B", "C"), "grade")
			.links(SourcesFile.links("aeo.programme_citation_sources", "citation_id"))
			.optional("note", text(), "note")
			.position("position");
	}

	private static String id(Row row) {
		String identity = Stream.of(IDENTITY).map(row::cell).collect(Collectors.joining());
		return DigestUtils.md5DigestAsHex(identity.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
	}

}
