package org.greenlane.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallPart;
import org.greenlane.calls.Composition;
import org.greenlane.calls.Criterion;
import org.greenlane.calls.Rubric;
import org.greenlane.web.LocalText;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What judges will score, and how ties are broken.
 */
@Component
class RubricForm implements PartForm {

	@Override
	public CallPart part() {
		return CallPart.RUBRIC;
	}

	@Override
	public Typed write(Composition composition) {
		Typed typed = new Typed();
		List<Criterion> criteria = composition.rubric().criteria();
		for (int i = 0; i < criteria.size(); i++) {
			Criterion criterion = criteria.get(i);
			String row = "criterion." + i;
			typed.with(row + ".id", criterion.id())
				.with(row + ".name", criterion.name())
				.with(row + ".about", criterion.about())
				.with(row + ".weight", String.valueOf(criterion.weight()));
			for (int step = 0; step < criterion.anchors().size(); step++) {
				typed.with(row + ".anchor." + (step + 1), criterion.anchors().get(step));
			}
			int place = composition.rubric().tieBreak().indexOf(criterion.id());
			typed.with(row + ".tie", (place >= 0) ? String.valueOf(place + 1) : "");
		}
		return typed;
	}

	@Override
	public Composition read(Typed typed, Composition composition, Map<String, String> problems) {
		List<Criterion> criteria = new ArrayList<>();
		Map<Integer, String> ties = new java.util.TreeMap<>();
		typed.prefixes("criterion").filter((row) -> typed.isWritten(row + ".name")).forEach((row) -> {
			String id = Ids.of(typed.one(row + ".id"), typed.text(row + ".name"),
					criteria.stream().map(Criterion::id).toList());
			int weight = typed.number(row + ".weight", -1);
			if (weight < 0 || weight > 100) {
				problems.put(row + ".weight", "composer.problem.weight");
			}
			List<LocalText> anchors = IntStream.rangeClosed(1, Rubric.STEPS)
				.mapToObj((step) -> typed.text(row + ".anchor." + step))
				.toList();
			criteria.add(new Criterion(id, typed.text(row + ".name"), typed.text(row + ".about"),
					Math.clamp(weight, 0, 100), anchors));
			if (!typed.one(row + ".tie").isBlank()) {
				int place = typed.number(row + ".tie", 0);
				if (place < 1 || ties.put(place, id) != null) {
					problems.put(row + ".tie", "composer.problem.tie");
				}
			}
		});
		return composition.with(new Rubric(criteria, List.copyOf(ties.values())));
	}

	@Override
	public void offer(Call call, Typed typed, Model model) {
		model.addAttribute("criteria", IntStream.rangeClosed(0, typed.rows("criterion")).boxed().toList());
		model.addAttribute("steps", IntStream.rangeClosed(1, Rubric.STEPS).boxed().toList());
		model.addAttribute("sum",
				typed.prefixes("criterion").mapToInt((row) -> typed.number(row + ".weight", 0)).sum());
	}

}
