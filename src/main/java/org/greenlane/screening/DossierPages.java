package org.greenlane.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.greenlane.accounts.People;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationPages;
import org.greenlane.applications.ApplicationSection;
import org.greenlane.applications.Collaborators;
import org.greenlane.applications.SealedFiles;
import org.greenlane.applications.SealedVersion;
import org.greenlane.applications.Versions;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallForm;
import org.greenlane.calls.CallForms;
import org.greenlane.calls.Deadline;
import org.greenlane.calls.Eligibility;
import org.greenlane.calls.FormStep;
import org.greenlane.questions.Answers;
import org.greenlane.screening.Dossiers.Dossier;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the secretariat's page of an application.
 */
@Component
class DossierPages {

	private final Versions versions;

	private final SealedFiles files;

	private final ApplicationPages pages;

	private final CallForms forms;

	private final Eligibility eligibility;

	private final Collaborators collaborators;

	private final People people;

	private final Standings standings;

	private final Verdicts verdicts;

	private final Clarifications clarifications;

	private final Replies replies;

	private final ReplyPages replyPages;

	private final Acts acts;

	private final ScreeningPolicy policy;

	private final List<ApplicationSection> sections;

	DossierPages(Versions versions, SealedFiles files, ApplicationPages pages, CallForms forms, Eligibility eligibility,
			Collaborators collaborators, People people, Standings standings, Verdicts verdicts,
			Clarifications clarifications, Replies replies, ReplyPages replyPages, Acts acts, ScreeningPolicy policy,
			List<ApplicationSection> sections) {
		this.versions = versions;
		this.files = files;
		this.pages = pages;
		this.forms = forms;
		this.eligibility = eligibility;
		this.collaborators = collaborators;
		this.people = people;
		this.standings = standings;
		this.verdicts = verdicts;
		this.clarifications = clarifications;
		this.replies = replies;
		this.replyPages = replyPages;
		this.acts = acts;
		this.policy = policy;
		this.sections = List.copyOf(sections);
	}

	/**
	 * The page.
	 * @param number the version to show; 0 for the newest
	 * @param typed what somebody has chosen and typed to decide
	 * @param asked what somebody has chosen and typed to ask
	 */
	String show(Dossier dossier, int number, VerdictForm typed, AskForm asked, SignedIn person, Model model) {
		UUID id = dossier.application().id();
		SealedVersion version = ((number == 0) ? this.versions.newest(id) : this.versions.find(id, number))
			.orElseThrow(() -> new NotFoundException("Version " + number));
		people(dossier.application(), model);
		model.addAttribute("dossier", dossier);
		model.addAttribute("callTitle", dossier.call().title().in(Language.current()));
		model.addAttribute("version", version);
		model.addAttribute("versions", this.versions.all(id));
		model.addAttribute("pages",
				this.pages.told(this.forms.of(dossier.call()), new Answers(version.answers()), this.files.of(version)));
		model.addAttribute("acts", this.acts.about(id));
		model.addAttribute("sections",
				this.sections.stream().flatMap((one) -> one.about(dossier.application(), person).stream()).toList());
		model.addAttribute("form", typed);
		model.addAttribute("ask", asked);
		standing(dossier, person, model);
		clarifications(dossier, model);
		return "screening/dossier";
	}

	private void standing(Dossier dossier, SignedIn person, Model model) {
		UUID id = dossier.application().id();
		Standing standing = this.standings.of(id).orElseThrow();
		List<Verdict> all = this.verdicts.of(id);
		Optional<Verdict> stands = all.stream().filter((one) -> one.id().equals(standing.verdict())).findFirst();
		boolean can = this.policy.hindrance(dossier.call(), dossier.application(), dossier.now()).isEmpty();
		boolean isAsked = standing.isAsked(dossier.now());
		model.addAttribute("standing", standing);
		model.addAttribute("hindrance",
				this.policy.hindrance(dossier.call(), dossier.application(), dossier.now()).orElse(""));
		model.addAttribute("stands", stands);
		model.addAttribute("earlier", all.stream().filter((one) -> !one.id().equals(standing.verdict())).toList());
		model.addAttribute("reasons", ReasonCode.of(dossier.call()));
		model.addAttribute("mayDecide", can && standing.isUndecided() && !isAsked);
		model.addAttribute("mayAsk", can && standing.isUndecided() && !isAsked);
		model.addAttribute("mayConfirm",
				can && stands.filter((one) -> this.policy.mayConfirm(standing, one, person)).isPresent());
		model.addAttribute("mayReopen",
				can && stands.filter((one) -> this.policy.mayReopen(standing, one, person)).isPresent());
		if (!model.containsAttribute("problems")) {
			model.addAttribute("problems", Map.of());
		}
	}

	private void clarifications(Dossier dossier, Model model) {
		Call call = dossier.call();
		List<AskedSoFar> told = this.clarifications.of(dossier.application().id()).stream().map((one) -> {
			Reply reply = this.replies.of(call, one);
			Deadline due = new Deadline(one.dueAt(), call.composition().dates().zone());
			return new AskedSoFar(one, one.state(dossier.now()).slug(), due, reply.sealed(),
					reply.sealed().isPresent() ? this.replyPages.compared(reply) : List.of(),
					reply.questions()
						.stream()
						.map((asked) -> asked.question().label().in(Language.current()))
						.toList());
		}).toList();
		model.addAttribute("clarifications", told);
		model.addAttribute("zone", call.composition().dates().zone().getId());
		Answers answers = told.stream()
			.filter((one) -> one.sealed().isPresent())
			.findFirst()
			.map((one) -> this.replies.of(call, one.asked()).answers())
			.orElseGet(() -> answers(dossier));
		model.addAttribute("against", this.eligibility.check(call, answers, Language.current()));
		model.addAttribute("steps", steps(call, answers));
	}

	private Answers answers(Dossier dossier) {
		return new Answers(this.versions.newest(dossier.application().id()).orElseThrow().answers());
	}

	/** The questions that applicants can be asked again: not what they consent to. */
	Set<String> askable(Dossier dossier) {
		return steps(dossier.call(), answers(dossier)).stream()
			.flatMap((step) -> step.questions().stream())
			.map((one) -> one.id())
			.collect(Collectors.toSet());
	}

	private List<FormStep> steps(Call call, Answers answers) {
		return this.forms.of(call)
			.steps()
			.stream()
			.map((step) -> step
				.asking(step.asked(answers).stream().filter((one) -> !CallForm.CONSENTS.contains(one.id()))))
			.filter((step) -> !step.questions().isEmpty())
			.toList();
	}

	/** Of what was never sent one sees that it is there, and not what it says. */
	String draft(Dossier dossier, Model model) {
		people(dossier.application(), model);
		model.addAttribute("dossier", dossier);
		model.addAttribute("callTitle", dossier.call().title().in(Language.current()));
		return "screening/draft";
	}

	private void people(Application application, Model model) {
		model.addAttribute("owner", this.people.find(application.owner()));
		model.addAttribute("collaborators", this.collaborators.of(application.id()));
	}

}
