package org.greenlane.editing;

import java.util.List;

import org.greenlane.dataset.KeptFile;
import org.greenlane.economies.EconomyLabels;
import org.greenlane.listings.LabelBook;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.web.Language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What editors keep, and the rows of each kind.
 */
@Controller
class DataController {

	private final KeptFiles files;

	private final RowKeys keys;

	private final RowList list;

	private final LabelBook labels;

	DataController(KeptFiles files, RowKeys keys, RowList list, LabelBook labels) {
		this.files = files;
		this.keys = keys;
		this.list = list;
		this.labels = labels;
	}

	@GetMapping("/admin/data")
	String kinds(Model model) {
		List<Counted> kinds = this.files.all()
			.stream()
			.map((file) -> new Counted(file.kind(), this.keys.count(file)))
			.toList();
		model.addAttribute("kinds", kinds);
		return "editing/kinds";
	}

	@GetMapping("/admin/data/{kind:[a-z-]+}")
	String rows(@PathVariable String kind, @RequestParam(defaultValue = "") String words,
			@RequestParam(defaultValue = "") String economy, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "1") int page, Model model) {
		KeptFile file = this.files.named(kind);
		RowSearch asked = RowSearch.of(words, economy, state, page);
		int count = this.list.count(file, asked);
		int pages = Math.max(1, Math.ceilDiv(count, RowList.PAGE));
		RowSearch search = asked.on(Math.min(asked.page(), pages));
		model.addAttribute("kind", kind);
		model.addAttribute("search", search);
		model.addAttribute("count", count);
		model.addAttribute("pages", pages);
		model.addAttribute("rows", this.list.rows(file, search));
		model.addAttribute("states", RowSearch.State.values());
		model.addAttribute("economies",
				RowList.hasEconomy(file) ? this.labels.of(EconomyLabels.NAMES, Language.current()) : null);
		return "editing/rows";
	}

	/** A kind of rows, and how many there are. */
	record Counted(String kind, int rows) {
	}

}
