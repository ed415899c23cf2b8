package org.greenlane.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.greenlane.accounts.SignedIn;
import org.greenlane.dataset.KeptFile;
import org.greenlane.revisions.StoredRow;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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

	private final Confirming confirming;

	private final FocalPoints people;

	private final ProposalWords words;

	DeskController(Proposals proposals, Proposable kinds, OwnRows rows, DueRows due, Confirming confirming,
			FocalPoints people, ProposalWords words) {
		this.proposals = proposals;
		this.kinds = kinds;
		this.rows = rows;
		this.due = due;
		this.confirming = confirming;
		this.people = people;
		this.words = words;
	}

	@GetMapping("/proposals")
	String list(@AuthenticationPrincipal SignedIn person, Model model) {
		model.addAttribute("desks", FocalPoints.economies(person).stream().map(this::desk).toList());
		return "proposals/desk";
	}

	@PostMapping("/proposals/confirm")
	String confirm(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String row,
			@RequestParam(defaultValue = "") String economy, @RequestParam(defaultValue = "") String source,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
		FocalPoints.Named named = this.people.named(kind, row, economy, person);
		boolean confirmed = this.confirming.confirm(named.file(), named.economy(), row, source, person);
		flash.addFlashAttribute(confirmed ? "done" : "notConfirmed", confirmed ? "confirmed" : true);
		return "redirect:/proposals";
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
			.map((row) -> new Shown(row.key(), file.name(row.cells()), file.page(row.cells())))
			.toList();
		return new Part(file.kind(), shown, startable(file, economy, stored.keySet()::contains));
	}

	/** What could be told that is not there yet. */
	private List<Startable> startable(KeptFile file, String economy, Predicate<String> known) {
		List<Startable> keys = new ArrayList<>();
		switch (file.kind()) {
			case "contacts" -> keys.add(new Startable(economy, ""));
			case "procedures" -> this.rows.programmes(economy).forEach((code) -> keys.add(new Startable(code, code)));
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
