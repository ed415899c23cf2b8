package org.greenlane.calls;

import java.util.List;

/**
 * A rule that is switched on.
 *
 * @param kind which
 * @param automatic whether the answer decides at once; otherwise a person does
 * @param values for {@link RuleKind#GEOGRAPHY} where: {@code WTO}, codes of economies, or
 * nothing for everywhere
 */
public record EligibilityRule(RuleKind kind, boolean automatic, List<String> values) {

	public EligibilityRule {
		values = List.copyOf(values);
		automatic = automatic && kind.isDecidable();
	}

}
