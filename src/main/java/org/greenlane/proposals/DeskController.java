package org.greenlane.proposals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.greenlane.accounts.SignedIn;
import org.greenlane.dataset.KeptFile;
import org.greenlane.revisions.StoredRow;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where focal points see what the portal says of their economy, and what is to be
 * confirmed.
 */
@Controller
class DeskController {

	private final Proposals proposals;

	private final Proposable kinds;

	private final OwnRows rows;

	private final DueRows due;

	private final ProposalWords words;

	DeskController(Proposals proposals, Proposable kinds, OwnRows rows, DueRows due, Confirming confirming,
			FocalPoints people, ProposalWords words) {
		this.proposals = proposals;
		this.kinds = kinds;
		this.rows = rows;
		this.due = due;
		this.words = words;
	}

	@GetMapping("/proposals")
	String list(@AuthenticationPrincipal SignedIn person, Model model) {
		model.addAttribute("desks", FocalPoints.economies(person).stream().map(this::desk).toList());
		return "proposals/desk";
	}

	private Desk desk(String economy) {
		List<Part> parts = this.kinds.kinds().stream().map((file) -> part(file, economy)).toList();
		return new Desk(economy, this.words.economy(Optional.of(economy)), this.due.of(economy),
				this.proposals.of(economy), parts);
	}

	private Part part(KeptFile file, String economy) {
		Map<String, StoredRow> stored = this.rows.of(file, economy);
		List<Shown> shown = stored.values()
			.stream()
			.map((row) -> new Shown(row.key(), this.rows.called(file, row.key(), row.cells()), file.page(row.cells())))
			.toList();
		return new Part(file.kind(), shown, startable(file, economy, stored.keySet()::contains));
	}

	/** What could be told that is not there yet. */
	private List<Startable> startable(KeptFile file, String economy, Predicate<String> known) {
		List<Startable> keys = new ArrayList<>();
		switch (file.kind()) {
			case "contacts" -> keys.add(new Startable(economy, ""));
			case "procedures" -> this.rows.programmes(economy)
				.forEach((code) -> keys.add(new Startable(code, this.rows.called(file, code, Map.of()))));
			default -> keys.add(new Startable("", ""));
		}
		return keys.stream().filter((key) -> !known.test(key.code())).toList();
	}

	/**
	 * What a focal point has before them of one economy.
	 *
	 * @param due what is to be confirmed
	 */
	record Desk(String economy, String name, List<DueRow> due, List<Proposal> proposals, List<Part> parts) {

		/** What is to be confirmed, by kind in the order of the desk. */
		public Map<String, List<DueRow>> dueByKind() {
			return this.due.stream()
				.collect(Collectors.groupingBy(DueRow::kind, LinkedHashMap::new, Collectors.toList()));
		}

	}

	/** The rows of one kind, and those that could be added. */
	record Part(String kind, List<Shown> rows, List<Startable> startable) {
	}

	/** A row that the portal has. */
	record Shown(String key, String name, String page) {
	}

	/** A row that could be added; without a code where it gets one later. */
	record Startable(String code, String name) {
	}

}
