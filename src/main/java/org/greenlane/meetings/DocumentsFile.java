package org.greenlane.meetings;

import java.util.Map;
import java.util.Optional;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.dataset.Row;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.listings.Labels;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;

/**
 * Documents of meetings, by symbol where they have one.
 */
@Component
class DocumentsFile implements ShippedFile, KeptFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("meeting_documents.csv", "meetings.documents", "id")
			.required("document", slug(), "id")
			.required("meeting", MeetingsFile.meeting(), "meeting_id")
			.optional("item", slug().in("meetings.agenda_items", "id"), "item_id")
			.required("kind", code("DOCUMENT", "NOTICE", "DRAFT"), "kind")
			.optional("symbol", text(), "symbol")
			.optional("title", text(), "title")
			.optional("title_fr", text(), "title_fr")
			.optional("title_es", text(), "title_es")
			.check(DocumentsFile::nameless)
			.optional("dated", partialDate(), "dated")
			.links(SourcesFile.links("meetings.document_sources", "document_id"));
	}

	private static Optional<Problem> nameless(Row row) {
		return (row.cell("symbol").isEmpty() && row.cell("title").isEmpty())
				? Optional.of(row.problem("symbol, title", "required")) : Optional.empty();
	}

	@Override
	public String kind() {
		return "documents";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("meeting", MeetingLabels.NAMES, "kind", MeetingLabels.DOCUMENTS);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/meetings/" + cells.getOrDefault("meeting", "");
	}

	@Override
	public String name(Map<String, String> cells) {
		return (cells.getOrDefault("symbol", "") + " " + cells.getOrDefault("title", "")).strip();
	}

}
