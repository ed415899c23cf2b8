package org.greenlane.proposals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.forms.RowForm;
import org.greenlane.proposals.FocalPoints.Named;
import org.greenlane.revisions.Field;
import org.greenlane.revisions.StoredRow;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the page of a draft's first step.
 */
@Component
class DraftForms {

	/** What a new row says where nobody says otherwise, by kind. */
	private static final Map<String, Map<String, String>> USUAL = Map.of("records",
			Map.of("scope", "national programme", "unit", "operators"), "definitions", Map.of("current", "true"));

	private final Proposals proposals;

	private final Proposable kinds;

	private final OwnRows rows;

	private final Applying applying;

	private final Drafting drafting;

	private final ProposalWords words;

	DraftForms(Proposals proposals, Proposable kinds, OwnRows rows, Applying applying, Drafting drafting,
			ProposalWords words) {
		this.proposals = proposals;
		this.kinds = kinds;
		this.rows = rows;
		this.applying = applying;
		this.drafting = drafting;
		this.words = words;
	}

	List<Field> asked(Proposal draft) {
		return Proposable.asked(this.kinds.kind(draft.kind()));
	}

	/**
	 * The form of a proposal that is not saved yet.
	 * @param typed what was typed into it before, if anything
	 */
	String blank(Named named, Map<String, String> typed, Model model) {
		Map<String, String> stored = this.rows.find(named.file(), named.economy(), named.row())
			.map(StoredRow::cells)
			.orElse(Map.of());
		Map<String, String> cells = new LinkedHashMap<>(stored);
		if (stored.isEmpty()) {
			cells.putAll(USUAL.getOrDefault(named.file().kind(), Map.of()));
		}
		cells.putAll(typed);
		model.addAttribute("kind", named.file().kind());
		model.addAttribute("row", named.row());
		model.addAttribute("economy", named.economy());
		return page(named.file(), named.economy(), name(named, stored), "", 0,
				form(named.file(), named.economy(), cells, stored, List.of()), model);
	}

	private String name(Named named, Map<String, String> stored) {
		boolean nameless = stored.isEmpty() && Proposable.namesItsEconomy(named.file());
		return nameless ? this.words.message("proposals.new") : this.rows.called(named.file(), named.row(), stored);
	}

	/** The form of a draft as it was typed, on the version that was seen then. */
	String restored(Proposal draft, Map<String, String> typed, int seen, Model model) {
		Map<String, String> stored = stored(draft);
		Map<String, String> cells = cells(draft, stored);
		cells.putAll(typed);
		String page = page(draft, form(draft, cells, stored, List.of()), model);
		model.addAttribute("version", seen);
		return page;
	}

	/** The form of a draft as it was saved. */
	String page(Proposal draft, List<Problem> problems, Model model) {
		Map<String, String> stored = stored(draft);
		return page(draft, form(draft, cells(draft, stored), stored, problems), model);
	}

	/** What somebody typed, where somebody else saved the draft meanwhile. */
	String overtaken(Proposal saved, Map<String, String> typed, Model model) {
		Map<String, String> stored = stored(saved);
		model.addAttribute("others",
				this.words.cells(saved,
						this.proposals.fields(saved.id())
							.stream()
							.filter((field) -> !field.proposed().equals(typed.get(field.column())))
							.toList(),
						Optional.empty(), Map.of()));
		return page(saved, form(saved, typed, stored, List.of()), model);
	}

	/** What is wrong with the fields of this step. */
	List<Problem> problems(Proposal draft) {
		return this.drafting.problemsOfFields(draft);
	}

	private Map<String, String> stored(Proposal draft) {
		return this.applying.now(draft).map(StoredRow::cells).orElse(Map.of());
	}

	private Map<String, String> cells(Proposal draft, Map<String, String> stored) {
		Map<String, String> cells = new LinkedHashMap<>(stored);
		this.proposals.fields(draft.id()).forEach((field) -> cells.put(field.column(), field.proposed()));
		return cells;
	}

	private RowForm form(Proposal draft, Map<String, String> cells, Map<String, String> stored,
			List<Problem> problems) {
		return form(this.kinds.kind(draft.kind()), draft.economy().orElseThrow(), cells, stored, problems);
	}

	private RowForm form(KeptFile file, String economy, Map<String, String> cells, Map<String, String> stored,
			List<Problem> problems) {
		return this.words.form(file, Proposable.asked(file), cells, stored, problems)
			.offering("programme_id", Set.copyOf(this.rows.programmes(economy)));
	}

	private String page(Proposal draft, RowForm form, Model model) {
		return page(this.kinds.kind(draft.kind()), draft.economy().orElseThrow(), draft.name(),
				"/proposals/" + draft.id(), draft.version(), form, model);
	}

	private String page(KeptFile file, String economy, String name, String address, int version, RowForm form,
			Model model) {
		model.addAttribute("heading", this.words.heading(file.kind(), name));
		model.addAttribute("place", this.words.economy(Optional.of(economy)));
		model.addAttribute("address", address);
		model.addAttribute("action", address.isEmpty() ? "/proposals/new" : address + "/fields");
		model.addAttribute("version", version);
		model.addAttribute("form", form);
		return "proposals/fields";
	}

}
