package org.greenlane.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.economies.Economies;
import org.greenlane.economies.Economy;
import org.greenlane.questions.Answers;
import org.greenlane.questions.Choice;
import org.greenlane.questions.QuestionBank;
import org.greenlane.web.Language;

import org.springframework.stereotype.Component;

/**
 * Decides from answers who cannot take part in a call, and says why.
 */
@Component
public class Eligibility {

	private static final Set<String> BUSINESSES = Set.of("msme", "business");

	private static final Set<String> WITH_RESULTS = Set.of("results", "complete");

	private final QuestionBank bank;

	private final Economies economies;

	Eligibility(QuestionBank bank, Economies economies) {
		this.bank = bank;
		this.economies = economies;
	}

	/**
	 * The reasons that speak against somebody, by the rules that a machine decides. What
	 * is not answered yet speaks against nobody.
	 * @param language in which names in the reasons are
	 */
	public List<Ineligibility> check(Call call, Answers answers, Language language) {
		List<Ineligibility> reasons = new ArrayList<>();
		for (EligibilityRule rule : call.composition().rules()) {
			if (rule.automatic()) {
				answers.one(rule.kind().question())
					.flatMap((answer) -> reason(rule, call, answer, answers, language))
					.ifPresent(reasons::add);
			}
		}
		return reasons;
	}

	/**
	 * The questions whose answers decide, in the order in which they are asked: at most
	 * {@link #MOST_QUESTIONS} in a call that is published.
	 */
	public List<String> questions(Call call) {
		Stream<String> track = call.composition().audience().tracks().isEmpty() ? Stream.of()
				: Stream.of(CallForm.TRACK);
		return Stream
			.concat(track,
					call.composition()
						.rules()
						.stream()
						.filter(EligibilityRule::automatic)
						.map((rule) -> rule.kind().question()))
			.distinct()
			.toList();
	}

	/** More would be a form and no longer a quick check. */
	public static final int MOST_QUESTIONS = 6;

	private Optional<Ineligibility> reason(EligibilityRule rule, Call call, String answer, Answers answers,
			Language language) {
		return switch (rule.kind()) {
			case ENTITY_TYPE -> entityType(call, answer, answers, language);
			case GEOGRAPHY -> geography(rule, answer, language);
			case SIZE -> when(isBusiness(answers) && answer.equals("250"), rule);
			case TRADE_LINK, DURATION -> when(answer.equals("no"), rule);
			case PAST_WINNERS -> when(answer.equals("yes"), rule);
			case OWN_DELIVERY, SCOPE -> when(!answer.equals("yes"), rule);
			case MATURITY -> when(!WITH_RESULTS.contains(answer), rule);
			case ONE_PER_ENTITY, SAME_PROJECT -> Optional.empty();
		};
	}

	private static boolean isBusiness(Answers answers) {
		return answers.one(CallForm.ENTITY_TYPE).filter(BUSINESSES::contains).isPresent();
	}

	private static Optional<Ineligibility> when(boolean against, EligibilityRule rule) {
		return against ? Optional.of(Ineligibility.of(rule.kind())) : Optional.empty();
	}

	private Optional<Ineligibility> entityType(Call call, String answer, Answers answers, Language language) {
		Audience audience = call.composition().audience();
		List<String> admitted = answers.one(CallForm.TRACK)
			.flatMap((id) -> audience.tracks().stream().filter((track) -> track.id().equals(id)).findFirst())
			.map(Track::entityTypes)
			.filter((types) -> !types.isEmpty())
			.orElse(audience.entityTypes());
		return admitted.contains(answer) ? Optional.empty()
				: Optional.of(Ineligibility.of(RuleKind.ENTITY_TYPE, names(admitted, language)));
	}

	private String names(List<String> types, Language language) {
		return types.stream()
			.flatMap((id) -> this.bank.get(CallForm.ENTITY_TYPE).choice(id).stream())
			.map(Choice::label)
			.map((label) -> label.in(language))
			.map((name) -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
			.collect(Collectors.joining("; "));
	}

	private Optional<Ineligibility> geography(EligibilityRule rule, String answer, Language language) {
		Optional<Economy> economy = this.economies.findById(answer);
		boolean admitted = rule.values().isEmpty() || rule.values().contains(answer)
				|| rule.values().contains("WTO") && economy.filter(Economy::isWtoMember).isPresent();
		return admitted || economy.isEmpty() ? Optional.empty()
				: Optional.of(Ineligibility.of(RuleKind.GEOGRAPHY, economy.get().getName().in(language)));
	}

}
