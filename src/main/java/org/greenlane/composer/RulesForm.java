package org.greenlane.composer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallPart;
import org.greenlane.calls.Composition;
import org.greenlane.calls.EligibilityRule;
import org.greenlane.calls.RuleKind;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Which rules of eligibility are switched on, and who decides each.
 */
@Component
class RulesForm implements PartForm {

	private static final String OFF = "off";

	private static final String AUTOMATIC = "automatic";

	private static final String PERSON = "person";

	@Override
	public CallPart part() {
		return CallPart.RULES;
	}

	@Override
	public Typed write(Composition composition) {
		Typed typed = new Typed();
		for (RuleKind kind : RuleKind.values()) {
			typed.with("rule." + kind.slug(),
					composition.rules()
						.stream()
						.filter((rule) -> rule.kind() == kind)
						.map((rule) -> rule.automatic() ? AUTOMATIC : PERSON)
						.findFirst()
						.orElse(OFF));
		}
		List<String> places = composition.rules()
			.stream()
			.filter((rule) -> rule.kind() == RuleKind.GEOGRAPHY)
			.flatMap((rule) -> rule.values().stream())
			.toList();
		return typed.with("places", String.join(" ", places));
	}

	@Override
	public Composition read(Typed typed, Composition composition, Map<String, String> problems) {
		List<String> places = Stream.of(typed.one("places").toUpperCase(Locale.ROOT).split("[\\s,;]+"))
			.filter((code) -> !code.isEmpty())
			.distinct()
			.toList();
		if (!places.stream().allMatch((code) -> code.matches("[A-Z]{2}|WTO"))) {
			problems.put("places", "composer.problem.places");
		}
		List<EligibilityRule> rules = Stream.of(RuleKind.values())
			.filter((kind) -> Stream.of(AUTOMATIC, PERSON).anyMatch(typed.one("rule." + kind.slug())::equals))
			.map((kind) -> new EligibilityRule(kind, typed.one("rule." + kind.slug()).equals(AUTOMATIC),
					(kind == RuleKind.GEOGRAPHY) ? places : List.of()))
			.toList();
		return composition.with(rules);
	}

	@Override
	public void offer(Call call, Typed typed, Model model) {
		model.addAttribute("kinds", RuleKind.values());
	}

}
