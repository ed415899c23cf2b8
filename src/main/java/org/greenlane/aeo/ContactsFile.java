package org.greenlane.aeo;

import java.util.Locale;
import java.util.Map;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.economies.EconomiesFile;
import org.greenlane.economies.EconomyLabels;
import org.greenlane.listings.Labels;
import org.greenlane.sources.Grade;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.text;
import static org.greenlane.dataset.CellTypes.url;

/**
 * Whom to ask in an economy. None is shipped: administrations tell them.
 */
@Component
class ContactsFile implements KeptFile {

	@Override
	public String kind() {
		return "contacts";
	}

	@Override
	public FileFormat kept() {
		return FileFormat.of("contacts.csv", "aeo.contacts", "iso2")
			.required("iso2", EconomiesFile.economy(), "iso2")
			.required("administration", text(), "administration")
			.optional("contact_point", text(), "contact_point")
			.optional("email", text("[^\\s@]+@[^\\s@]+"), "email")
			.optional("telephone", text("[+0-9][0-9 ()./-]{4,40}"), "telephone")
			.optional("web_page", url(), "web_page")
			.required("data_quality", code("A", "B", "C"), "grade")
			.links(SourcesFile.links("aeo.contact_sources", "iso2"))
			.optional("as_of", partialDate().orWord("undated"), "as_of");
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("iso2", EconomyLabels.NAMES, "data_quality", Grade.LABELS);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/economies/" + cells.getOrDefault("iso2", "").toLowerCase(Locale.ROOT);
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("administration", cells.getOrDefault("iso2", ""));
	}

}
