package org.greenlane.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.greenlane.accounts.People;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Application;
import org.greenlane.applications.Correspondents;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallForms;
import org.greenlane.calls.Deadline;
import org.greenlane.mail.Letter;
import org.greenlane.mail.Outbox;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;

import org.springframework.stereotype.Component;

/**
 * The letters about clarifications, each in the language of whom it goes to, and each in
 * the transaction of what it tells.
 */
@Component
class ClarificationLetters {

	private final Correspondents correspondents;

	private final People people;

	private final CallForms forms;

	private final Outbox outbox;

	private final PortalAddress portal;

	ClarificationLetters(Correspondents correspondents, People people, CallForms forms, Outbox outbox,
			PortalAddress portal) {
		this.correspondents = correspondents;
		this.people = people;
		this.forms = forms;
		this.outbox = outbox;
		this.portal = portal;
	}

	/** Asks all who work on an application. */
	void asked(Application application, Call call, Clarification asked) {
		Deadline due = new Deadline(asked.dueAt(), call.composition().dates().zone());
		put(application, call, "clarification-asked",
				(language) -> Map.of("message", asked.message(), "questions", labels(call, asked, language), "until",
						due.in(language), "zone", due.zoneName(), "utc", due.inUtc(language), "link",
						this.portal.of(language, path(application) + "/clarifications/" + asked.id())));
	}

	/** Tells all who work on an application that nothing is asked any more. */
	void closed(Application application, Call call) {
		put(application, call, "clarification-closed",
				(language) -> Map.of("link", this.portal.of(language, path(application))));
	}

	/** Proof for the applicants, and word for whoever asked. */
	void answered(Application application, Call call, Clarification asked, SealedAnswer sealed) {
		put(application, call, "clarification-received",
				(language) -> Map.of("sealed", language.print(sealed.sealedAt()), "hash", sealed.parts().hash(), "link",
						this.portal.of(language, path(application) + "/clarifications/" + asked.id())));
		this.people.find(asked.askedBy()).ifPresent((person) -> {
			String link = this.portal.of(person.language(),
					"/admin/champions/%s/applications/%s".formatted(call.slug(), application.sent().orElseThrow()));
			put(person, "clarification-answered", facts(application, call, person.language(), Map.of("link", link)));
		});
	}

	private void put(Application application, Call call, String template,
			Function<Language, Map<String, Object>> facts) {
		this.correspondents.of(application)
			.forEach((person) -> put(person, template,
					facts(application, call, person.language(), facts.apply(person.language()))));
	}

	private void put(SignedIn person, String template, Map<String, Object> facts) {
		this.outbox.put(new Letter(person.address().text(), person.language(), template, facts, false));
	}

	private static Map<String, Object> facts(Application application, Call call, Language language,
			Map<String, Object> more) {
		Map<String, Object> facts = new HashMap<>(more);
		facts.put("reference", application.sent().orElseThrow().printed());
		facts.put("call", call.title().in(language));
		return facts;
	}

	private List<String> labels(Call call, Clarification asked, Language language) {
		return this.forms.of(call)
			.questions()
			.filter((one) -> asked.questions().contains(one.id()))
			.map((one) -> one.question().label().in(language))
			.toList();
	}

	private static String path(Application application) {
		return "/applications/" + application.sent().orElseThrow();
	}

}
