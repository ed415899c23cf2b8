package org.greenlane.calls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.greenlane.web.Language;
import org.greenlane.web.LocalText;

import org.springframework.stereotype.Component;

/**
 * What must be there before readers see a call.
 */
@Component
public class PublishGuards {

	private final Eligibility eligibility;

	private final CallForms forms;

	PublishGuards(Eligibility eligibility, CallForms forms) {
		this.eligibility = eligibility;
		this.forms = forms;
	}

	/**
	 * Everything that is missing or does not fit, part by part; nothing in a call that
	 * can be published.
	 */
	public List<PublishProblem> problems(Call call, Instant now) {
		List<PublishProblem> problems = new ArrayList<>();
		texts(call.composition(), problems);
		audience(call.composition(), problems);
		dates(call.composition().dates(), now, problems);
		form(call, problems);
		rubric(call.composition(), problems);
		return problems;
	}

	private static void texts(Composition written, List<PublishProblem> problems) {
		if (written.languages().isEmpty()) {
			problems.add(PublishProblem.of(CallPart.TEXTS, "language"));
		}
		Stream.of(CallText.values())
			.forEach((name) -> complete(written, CallPart.TEXTS, written.text(name), "text." + name.slug(), problems));
		if (!written.email().contains("@")) {
			problems.add(PublishProblem.of(CallPart.TEXTS, "email"));
		}
	}

	private static void audience(Composition written, List<PublishProblem> problems) {
		if (written.audience().entityTypes().isEmpty()) {
			problems.add(PublishProblem.of(CallPart.AUDIENCE, "entity-types"));
		}
		written.audience()
			.tracks()
			.forEach((track) -> complete(written, CallPart.AUDIENCE, track.name(), "track", problems));
		written.audience()
			.partners()
			.forEach((partner) -> complete(written, CallPart.AUDIENCE, partner.name(), "partner", problems));
	}

	private static void dates(CallDates dates, Instant now, List<PublishProblem> problems) {
		if (!dates.areComplete()) {
			problems.add(PublishProblem.of(CallPart.DATES, "dates"));
		}
		else if (dates.isOver(now)) {
			problems.add(PublishProblem.of(CallPart.DATES, "over"));
		}
	}

	private void form(Call call, List<PublishProblem> problems) {
		Composition written = call.composition();
		Set<String> asked = new HashSet<>();
		this.forms.of(call).questions().forEach((one) -> asked.add(one.id()));
		if (asked.isEmpty()) {
			problems.add(PublishProblem.of(CallPart.FORM, "form"));
		}
		written.form().steps().forEach((step) -> complete(written, CallPart.FORM, step.title(), "step", problems));
		written.form().questions().map(FormQuestion::question).forEach((question) -> {
			complete(written, CallPart.FORM, question.label(), "question", problems);
			question.choices()
				.forEach((choice) -> complete(written, CallPart.FORM, choice.label(), "choice", problems));
		});
		List<String> deciding = this.eligibility.questions(call);
		if (deciding.size() > Eligibility.MOST_QUESTIONS) {
			problems.add(PublishProblem.of(CallPart.RULES, "many", deciding.size(), Eligibility.MOST_QUESTIONS));
		}
		deciding.stream()
			.filter((question) -> !asked.contains(question))
			.forEach((question) -> problems.add(PublishProblem.of(CallPart.FORM, "not-asked", question)));
	}

	private static void rubric(Composition written, List<PublishProblem> problems) {
		Rubric rubric = written.rubric();
		if (rubric.weights() != 100) {
			problems.add(PublishProblem.of(CallPart.RUBRIC, "weights", rubric.weights()));
		}
		rubric.criteria().forEach((criterion) -> {
			complete(written, CallPart.RUBRIC, criterion.name(), "criterion", problems);
			complete(written, CallPart.RUBRIC, criterion.about(), "criterion-about", problems);
			criterion.anchors().forEach((anchor) -> complete(written, CallPart.RUBRIC, anchor, "anchor", problems));
		});
	}

	private static void complete(Composition written, CallPart part, LocalText text, String what,
			List<PublishProblem> problems) {
		for (Language language : written.languages()) {
			if (!Texts.has(text, language)) {
				PublishProblem problem = PublishProblem.of(part, what, language.ownName());
				if (!problems.contains(problem)) {
					problems.add(problem);
				}
			}
		}
	}

}
