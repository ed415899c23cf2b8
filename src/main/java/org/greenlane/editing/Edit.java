package org.greenlane.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.greenlane.forms.PostedCells;
import org.greenlane.revisions.Field;
import org.greenlane.revisions.GivenRow;

import org.springframework.util.MultiValueMap;

/**
 * What an editor sent: a form, or a contest of two sides, in which for each field one
 * side was chosen.
 *
 * @param basis the version that the editor had seen
 * @param why the reason
 * @param cells the cells as they are to be
 * @param seen the cells that the editor had seen
 * @param undecided whether a field of a contest has no side yet
 * @param backToForm whether the editor wants to go on typing
 */
record Edit(String basis, String why, Map<String, String> cells, Map<String, String> seen, boolean undecided,
		boolean backToForm) {

	private static final int LONGEST_WHY = 500;

	private static final String MINE = "mine.";

	private static final String SAW = "saw.";

	private static final String CHOICE = "choice.";

	static Edit of(List<Field> fields, MultiValueMap<String, String> parameters) {
		Map<String, String> cells = PostedCells.of(fields, parameters);
		Map<String, String> seen = new LinkedHashMap<>(PostedCells.seen(fields, parameters));
		String take = text(parameters, "take");
		boolean undecided = false;
		for (Field field : fields) {
			String mine = parameters.getFirst(MINE + field.column());
			if (mine != null) {
				String side = (take.equals("mine") || take.equals("theirs")) ? take
						: text(parameters, CHOICE + field.column());
				undecided |= side.isEmpty();
				cells.put(field.column(), side.equals("theirs") ? seen.getOrDefault(field.column(), "") : mine);
				if (side.isEmpty()) {
					seen.put(field.column(), text(parameters, SAW + field.column()).replace("\r\n", "\n"));
				}
			}
		}
		boolean back = take.equals("edit");
		return new Edit(text(parameters, "basis"), text(parameters, "why").strip(), cells, seen, undecided && !back,
				back);
	}

	GivenRow row() {
		return GivenRow.basedOn(this.basis, this.cells);
	}

	/** What is wrong with the reason, as its message is called. */
	Optional<String> whyProblem() {
		if (this.why.isEmpty()) {
			return Optional.of("none");
		}
		return (this.why.length() > LONGEST_WHY) ? Optional.of("long") : Optional.empty();
	}

	private static String text(MultiValueMap<String, String> parameters, String name) {
		return Stream.ofNullable(parameters.getFirst(name)).findFirst().orElse("");
	}

}
