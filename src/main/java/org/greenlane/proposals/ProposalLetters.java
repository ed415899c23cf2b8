package org.greenlane.proposals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.People;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.economies.Economies;
import org.greenlane.economies.Economy;
import org.greenlane.mail.Letter;
import org.greenlane.mail.Outbox;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes to editors what waits for them, and to focal points what became of it and what
 * is to be confirmed.
 */
@Component
class ProposalLetters {

	static final String SENT = "proposal-sent";

	static final String DECIDED = "proposal-decided";

	static final String CONFIRM = "please-confirm";

	private final Outbox outbox;

	private final People people;

	private final Economies economies;

	private final MessageSource messages;

	private final PortalAddress portal;

	ProposalLetters(Outbox outbox, People people, Economies economies, MessageSource messages, PortalAddress portal) {
		this.outbox = outbox;
		this.people = people;
		this.economies = economies;
		this.messages = messages;
		this.portal = portal;
	}

	/** To every editor but whoever sent it. */
	void tellEditors(Proposal proposal, SignedIn by) {
		this.people.with(Role.EDITOR)
			.stream()
			.filter((editor) -> !editor.id().equals(by.id()))
			.forEach((editor) -> put(editor, SENT, sent(proposal.kind(), proposal.name(),
					economy(proposal, editor.language()), proposal.id(), editor.language())));
	}

	/** To the focal point who sent it, if they are still there. */
	void tellProposer(Proposal proposal, List<ProposedField> fields, String why) {
		proposal.milestones().sentBy().flatMap(this.people::find).ifPresent((person) -> {
			Language language = person.language();
			put(person, DECIDED, decided(proposal.kind(), proposal.name(), economy(proposal, language),
					fields.stream().map((field) -> line(field, language)).toList(), why, proposal.id(), language));
		});
	}

	void askToConfirm(SignedIn person, String economy, List<DueRow> rows) {
		Language language = person.language();
		put(person, CONFIRM, confirm(economy(economy, language),
				rows.stream().map((row) -> line(row, language)).toList(), language));
	}

	Map<String, Object> sent(String kind, String name, String economy, UUID id, Language language) {
		return Map.of("what", what(kind, name, language), "economy", economy, "link",
				this.portal.of(language, "/admin/proposals/" + id));
	}

	Map<String, Object> decided(String kind, String name, String economy, List<Line> lines, String why, UUID id,
			Language language) {
		return Map.of("what", what(kind, name, language), "economy", economy, "lines", lines, "why", why, "link",
				this.portal.of(language, "/proposals/" + id));
	}

	Map<String, Object> confirm(String economy, List<String> rows, Language language) {
		return Map.of("economy", economy, "rows", rows, "link", this.portal.of(language, "/proposals"));
	}

	private void put(SignedIn person, String template, Map<String, Object> facts) {
		this.outbox.put(new Letter(person.address().text(), person.language(), template, facts, false));
	}

	private Line line(ProposedField field, Language language) {
		return new Line(message("dataset.field." + field.column(), language), field.isAccepted(), field.reason());
	}

	private String line(DueRow row, Language language) {
		String date = row.dated()
			.map((day) -> day.in(language))
			.orElseGet(() -> message("proposals.due.undated", language));
		return "%s (%s)".formatted(what(row.kind(), row.name(), language), date);
	}

	private String what(String kind, String name, Language language) {
		return message("proposals.what", language, message("dataset.kind.%s.one".formatted(kind), language), name);
	}

	private String economy(Proposal proposal, Language language) {
		return proposal.economy().map((iso2) -> economy(iso2, language)).orElse("");
	}

	private String economy(String iso2, Language language) {
		return Optional.of(iso2)
			.flatMap(this.economies::findById)
			.map(Economy::getName)
			.map((name) -> name.in(language))
			.orElse(iso2);
	}

	private String message(String key, Language language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

	/** What was decided of a field. */
	record Line(String field, boolean accepted, String reason) {
	}

}
