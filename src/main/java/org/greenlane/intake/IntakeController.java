package org.greenlane.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallPhase;
import org.greenlane.calls.Calls;
import org.greenlane.calls.Deadline;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * All calls, with what came.
 */
@Controller
class IntakeController {

	private final Calls calls;

	private final CallDoor door;

	private final IntakeCounts counts;

	IntakeController(Calls calls, CallDoor door, IntakeCounts counts) {
		this.calls = calls;
		this.door = door;
		this.counts = counts;
	}

	@GetMapping("/admin/champions")
	String list(Model model) {
		Map<UUID, IntakeCounts.Count> counted = this.counts.byCall();
		List<Row> rows = this.calls.all()
			.stream()
			.map((call) -> new Row(call, CallDoor.title(call), this.door.phase(call), CallDoor.deadline(call),
					counted.getOrDefault(call.id(), IntakeCounts.Count.NONE)))
			.toList();
		model.addAttribute("rows", rows);
		return "intake/calls";
	}

	/** A call of the list. */
	record Row(Call call, String title, CallPhase phase, Optional<Deadline> deadline, IntakeCounts.Count count) {
	}

}
