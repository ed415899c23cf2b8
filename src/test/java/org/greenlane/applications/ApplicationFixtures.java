package org.greenlane.applications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.greenlane.accounts.People;
import org.greenlane.accounts.SignedIn;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.applications.Applications.Beginning;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallFixtures;
import org.greenlane.calls.CallForms;
import org.greenlane.calls.Calls;
import org.greenlane.calls.FormQuestion;
import org.greenlane.questions.Answers;
import org.greenlane.web.Language;
import org.springframework.stereotype.Component;

/**
 * Applications for tests, begun and filled in as pages do it.
 */
@Component
public class ApplicationFixtures {

	private final Calls calls;

	private final CallForms forms;

	private final People people;

	private final Saving saving;

	private final Sending sending;

	private final Applications applications;

	private final Completeness completeness;

	ApplicationFixtures(Calls calls, CallForms forms, People people, Saving saving, Sending sending,
			Applications applications, Completeness completeness) {
		this.calls = calls;
		this.forms = forms;
		this.people = people;
		this.saving = saving;
		this.sending = sending;
		this.applications = applications;
		this.completeness = completeness;
	}

	/** The call that is open while tests run. */
	public Call open() {
		return this.calls.find(CallFixtures.STANDING).orElseThrow();
	}

	/** Somebody new. */
	public SignedIn founder() {
		return this.people.arrive(SignedInVisitors.anyone(), Language.EN);
	}

	/** A draft of which everything is written. */
	public UUID complete(Call call, SignedIn by) {
		UUID id = begun(call, by);
		write(id, answers(call), by);
		Filled filled = this.completeness.read(call, id);
		if (!this.completeness.problems(filled).isEmpty()
				|| !this.completeness.ineligibilities(filled, Language.EN).isEmpty()) {
			throw new AssertionError("Not complete: " + this.completeness.problems(filled)
					+ this.completeness.ineligibilities(filled, Language.EN));
		}
		return id;
	}

	/** A draft of which nothing is written. */
	public UUID begun(Call call, SignedIn by) {
		UUID id = UUID.randomUUID();
		if (!this.saving.begin(id, new Beginning(call.id(), "", Language.EN), Map.of(), by)) {
			throw new AssertionError("The call takes nothing");
		}
		return id;
	}

	/** A complete application that was sent. */
	public Application sent(Call call, SignedIn by) {
		UUID id = complete(call, by);
		send(id, by);
		return find(id);
	}

	/** A complete application that was sent with some answers of its own. */
	public Application sentSaying(Call call, SignedIn by, Map<String, List<String>> own) {
		UUID id = complete(call, by);
		write(id, own, by);
		send(id, by);
		return find(id);
	}

	/** Changes some answers of what was sent, and sends it again. */
	public Application amended(Application sent, Map<String, List<String>> own) {
		SignedIn owner = this.people.find(sent.owner()).orElseThrow();
		write(sent.id(), own, owner);
		send(sent.id(), owner);
		return find(sent.id());
	}

	/** Sends what is written now. */
	public Sending.Sent send(UUID id, SignedIn by) {
		return this.sending.send(id, find(id).revision(), by);
	}

	public Application find(UUID id) {
		return this.applications.find(id).orElseThrow();
	}

	/** Writes some answers. */
	public boolean write(UUID id, Map<String, List<String>> answers, SignedIn by) {
		return this.saving.save(id, new PostedStep(answers, Map.of(), Map.of(), Set.of()), by).taken();
	}

	/**
	 * An answer to every question that is asked of a small business that may take part.
	 */
	public Map<String, List<String>> answers(Call call) {
		Map<String, List<String>> answers = new LinkedHashMap<>();
		answers.put("entity-type", List.of("msme"));
		for (int round = 0; round < 2; round++) {
			this.forms.of(call)
				.questions()
				.filter((one) -> one.isAskedOf(new Answers(answers)))
				.filter((one) -> !answers.containsKey(one.id()))
				.filter((one) -> !Sealer.isFile(one.question()))
				.forEach((one) -> answers.put(one.id(), List.of(answer(one))));
		}
		return answers;
	}

	/** The page that asks a question. */
	public String stepOf(Call call, String question) {
		return this.forms.of(call)
			.steps()
			.stream()
			.filter((step) -> step.questions().stream().anyMatch((one) -> one.id().equals(question)))
			.findFirst()
			.orElseThrow()
			.id();
	}

	/** An answer that speaks against nobody. */
	public static String answer(FormQuestion one) {
		return switch (one.id()) {
			case "track" -> "business";
			case "won-before" -> "no";
			case "staff" -> "2-9";
			case "stage" -> "results";
			default -> switch (one.question().type()) {
				case TEXT -> "Atelier Koffi & sœurs";
				case LONG_TEXT -> "Nous aidons l’artisanat\n\nà passer la frontière – sans détour.";
				case ONE, BAND, SEVERAL -> one.question().choices().getFirst().id();
				case ECONOMY -> "TG";
				case YEAR -> "2019";
				case URL -> "www.example.org";
				case EMAIL -> "founder@example.org";
				case PHONE -> "+228 90 00 00 00";
				case TICK -> "yes";
				case FILE -> "";
			};
		};
	}

}
