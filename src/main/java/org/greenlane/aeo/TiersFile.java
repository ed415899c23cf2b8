package org.greenlane.aeo;

import java.util.Map;

import org.greenlane.dataset.CellType;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.listings.Labels;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.count;
import static org.greenlane.dataset.CellTypes.decimal;
import static org.greenlane.dataset.CellTypes.flag;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;

/**
 * Tiers that a programme's own name gives.
 */
@Component
class TiersFile implements ShippedFile, KeptFile {

	@Override
	public FileFormat format() {
		return columns(count());
	}

	private static FileFormat columns(CellType place) {
		return FileFormat.of("tiers.csv", "aeo.tiers", "id")
			.required("id", slug(), "id")
			.required("programme_id", ProgrammesFile.programme(), "programme_code")
			.required("name", text(), "name")
			.required("for_small_firms", flag(), "for_small_firms")
			.required("position", place, "position");
	}

	@Override
	public String kind() {
		return "tiers";
	}

	@Override
	public FileFormat kept() {
		return columns(decimal("1", "99", 0));
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("programme_id", AeoLabels.PROGRAMMES);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/aeo/programmes/" + cells.getOrDefault("programme_id", "");
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("name", "");
	}

}
