package org.greenlane.proposals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.util.MultiValueMap;

/**
 * Reads a decision from what an editor sent.
 */
final class DecisionForm {

	private static final int LONGEST_REASON = 2000;

	private DecisionForm() {
	}

	/** Every field is accepted where the button for that was pressed. */
	static Decision read(MultiValueMap<String, String> sent, List<ProposedField> fields) {
		boolean all = sent.containsKey("all");
		Map<String, Verdict> verdicts = fields.stream()
			.map(ProposedField::column)
			.collect(Collectors.toMap((column) -> column, (column) -> verdict(sent, column, all)));
		return new Decision(verdicts, typed(sent, "why"),
				sent.containsKey("grade") ? typed(sent, "grade") : SourceRows.OFFICIAL, typed(sent, "basis"));
	}

	/** The version of the proposal that was shown; 0 where the form does not say. */
	static int version(MultiValueMap<String, String> sent) {
		String version = typed(sent, "version");
		return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
	}

	private static Verdict verdict(MultiValueMap<String, String> sent, String column, boolean all) {
		String said = all ? "accept" : typed(sent, "verdict." + column);
		Optional<Boolean> accepted = switch (said) {
			case "accept" -> Optional.of(true);
			case "decline" -> Optional.of(false);
			default -> Optional.empty();
		};
		String reason = typed(sent, "reason." + column);
		return new Verdict(accepted, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
	}

	private static String typed(MultiValueMap<String, String> sent, String name) {
		return Optional.ofNullable(sent.getFirst(name)).orElse("").replace("\0", "").strip();
	}

}
