package org.greenlane.composer;

import java.util.List;
import java.util.Map;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallPart;
import org.greenlane.calls.Composition;
import org.greenlane.calls.FormQuestion;
import org.greenlane.calls.Publication;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What becomes public of those who succeed and agree.
 */
@Component
class PublicationForm implements PartForm {

	private static final int MOST = 50;

	@Override
	public CallPart part() {
		return CallPart.PUBLICATION;
	}

	@Override
	public Typed write(Composition composition) {
		Publication publication = composition.publication();
		return new Typed().with("winners", String.valueOf(publication.winners()))
			.with("runnersUp", String.valueOf(publication.runnersUp()))
			.with("finalists", publication.finalists() ? List.of("yes") : List.of())
			.with("fields", publication.fields());
	}

	@Override
	public Composition read(Typed typed, Composition composition, Map<String, String> problems) {
		int winners = number(typed, "winners", problems);
		int runnersUp = number(typed, "runnersUp", problems);
		List<String> asked = composition.form().questions().map(FormQuestion::id).toList();
		return composition.with(new Publication(winners, runnersUp, typed.has("finalists", "yes"),
				typed.all("fields").stream().filter(asked::contains).toList()));
	}

	private static int number(Typed typed, String name, Map<String, String> problems) {
		int number = typed.number(name, -1);
		if (number < 0 || number > MOST) {
			problems.put(name, "composer.problem.number");
		}
		return Math.max(0, number);
	}

	@Override
	public void offer(Call call, Typed typed, Model model) {
		model.addAttribute("asked", call.composition().form().questions().map(FormQuestion::question).toList());
	}

}
