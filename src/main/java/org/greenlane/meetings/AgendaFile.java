package org.greenlane.meetings;

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
 * Points on the agendas of meetings, in their order.
 */
@Component
class AgendaFile implements ShippedFile, KeptFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("agenda_items.csv", "meetings.agenda_items", "id")
			.required("item", slug(), "id")
			.required("meeting", MeetingsFile.meeting(), "meeting_id")
			.required("position", count(), "place")
			.required("kind", code("ITEM", "SPOTLIGHT"), "kind")
			.required("title", text(), "title")
			.optional("title_fr", text(), "title_fr")
			.optional("title_es", text(), "title_es")
			.links(SourcesFile.links("meetings.agenda_item_sources", "item_id"));
	}

	@Override
	public String kind() {
		return "agenda-items";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("meeting", MeetingLabels.NAMES, "kind", MeetingLabels.ITEMS);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/meetings/" + cells.getOrDefault("meeting", "");
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("title", "");
	}

}
