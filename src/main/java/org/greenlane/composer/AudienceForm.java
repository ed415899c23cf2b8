package org.greenlane.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.greenlane.calls.Audience;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallForm;
import org.greenlane.calls.CallPart;
import org.greenlane.calls.Composition;
import org.greenlane.calls.Partner;
import org.greenlane.calls.Track;
import org.greenlane.questions.Choice;
import org.greenlane.questions.QuestionBank;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * For whom a call is, and who runs it.
 */
@Component
class AudienceForm implements PartForm {

	private final QuestionBank bank;

	AudienceForm(QuestionBank bank) {
		this.bank = bank;
	}

	@Override
	public CallPart part() {
		return CallPart.AUDIENCE;
	}

	@Override
	public Typed write(Composition composition) {
		Audience audience = composition.audience();
		Typed typed = new Typed().with("types", audience.entityTypes());
		for (int i = 0; i < audience.tracks().size(); i++) {
			Track track = audience.tracks().get(i);
			String row = "track." + i;
			typed.with(row + ".id", track.id())
				.with(row + ".name", track.name())
				.with(row + ".about", track.about())
				.with(row + ".types", track.entityTypes());
		}
		for (int i = 0; i < audience.partners().size(); i++) {
			Partner partner = audience.partners().get(i);
			typed.with("partner." + i + ".name", partner.name()).with("partner." + i + ".address", partner.address());
		}
		return typed;
	}

	@Override
	public Composition read(Typed typed, Composition composition, Map<String, String> problems) {
		List<String> known = types().stream().map(Choice::id).toList();
		List<Track> tracks = new ArrayList<>();
		typed.prefixes("track").filter((row) -> typed.isWritten(row + ".name")).forEach((row) -> {
			String id = Ids.of(typed.one(row + ".id"), typed.text(row + ".name"),
					tracks.stream().map(Track::id).toList());
			tracks.add(new Track(id, typed.text(row + ".name"), typed.text(row + ".about"),
					typed.all(row + ".types").stream().filter(known::contains).toList()));
		});
		List<Partner> partners = new ArrayList<>();
		typed.prefixes("partner").filter((row) -> typed.isWritten(row + ".name")).forEach((row) -> {
			String address = typed.one(row + ".address").strip();
			if (!address.isEmpty() && !address.matches("https?://\\S+\\.\\S+")) {
				problems.put(row + ".address", "composer.problem.address");
			}
			partners.add(new Partner(typed.text(row + ".name"), address));
		});
		return composition
			.with(new Audience(tracks, typed.all("types").stream().filter(known::contains).toList(), partners));
	}

	@Override
	public void offer(Call call, Typed typed, Model model) {
		model.addAttribute("types", types());
		model.addAttribute("tracks", IntStream.rangeClosed(0, typed.rows("track") + 1).boxed().toList());
		model.addAttribute("partners", IntStream.rangeClosed(0, typed.rows("partner") + 1).boxed().toList());
	}

	private List<Choice> types() {
		return this.bank.get(CallForm.ENTITY_TYPE).choices();
	}

}
