package org.greenlane.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallForms;
import org.greenlane.calls.CallPhase;
import org.greenlane.calls.FormQuestion;
import org.greenlane.mail.Outbox;
import org.greenlane.web.Language;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Letters to everybody who has a draft: to how many, what they say, and the button.
 */
@Controller
class ReminderController {

	private static final String PAGE = "/admin/champions/{slug:[a-z0-9-]+}/reminders";

	private static final int SHOWN_AS_MISSING = 3;

	private final CallDoor door;

	private final Reminders reminders;

	private final Rounds rounds;

	private final ReminderLetters letters;

	private final Outbox outbox;

	private final CallForms forms;

	private final JdbcClient jdbc;

	ReminderController(CallDoor door, Reminders reminders, Rounds rounds, ReminderLetters letters, Outbox outbox,
			CallForms forms, JdbcClient jdbc) {
		this.door = door;
		this.reminders = reminders;
		this.rounds = rounds;
		this.letters = letters;
		this.outbox = outbox;
		this.forms = forms;
		this.jdbc = jdbc;
	}

	@GetMapping(PAGE)
	String show(@PathVariable String slug, Model model) {
		return page(this.door.find(slug), model);
	}

	@PostMapping(PAGE)
	String ask(@PathVariable String slug, @AuthenticationPrincipal SignedIn person, HttpServletResponse response,
			Model model, RedirectAttributes flash) {
		Call call = this.door.find(slug);
		Optional<String> obstacle = this.reminders.ask(call, person);
		if (obstacle.isPresent()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("refused", true);
			return page(call, model);
		}
		flash.addFlashAttribute("done", true);
		return "redirect:/admin/champions/" + call.slug() + "/reminders";
	}

	private String page(Call call, Model model) {
		this.door.show(call, "reminders", model);
		Map<Language, Integer> drafts = drafts(call);
		model.addAttribute("drafts", drafts);
		model.addAttribute("count", drafts.values().stream().mapToInt(Integer::intValue).sum());
		model.addAttribute("obstacle", this.reminders.obstacle(call).orElse(""));
		model.addAttribute("pause", Reminders.PAUSE.toHours());
		model.addAttribute("rounds", this.rounds.of(call.id()));
		model.addAttribute("proofs",
				this.door.phase(call) == CallPhase.DRAFT ? List.of() : Stream.of(Language.values())
					.map((language) -> this.outbox.proof(this.letters.example(call, language, missing(call, language))))
					.toList());
		return "intake/reminders";
	}

	/** What somebody is told who has not begun with the longer questions. */
	private List<String> missing(Call call, Language language) {
		return this.forms.of(call)
			.questions()
			.filter((asked) -> asked.words() > 0 && asked.required())
			.map(FormQuestion::question)
			.map((question) -> question.label().in(language))
			.limit(SHOWN_AS_MISSING)
			.toList();
	}

	/**
	 * How many drafts there are, by the language in which the portal writes to their
	 * owners.
	 */
	private Map<Language, Integer> drafts(Call call) {
		Map<Language, Integer> counts = new TreeMap<>();
		this.jdbc.sql("""
				select p.language, count(*) from applications.applications a join accounts.people p on p.id = a.owner_id
				where a.call_id = ? and a.submitted_at is null and a.erased_at is null group by p.language""")
			.param(call.id())
			.query((row) -> {
				counts.put(Language.ofTag(row.getString(1)).orElseThrow(), row.getInt(2));
			});
		return counts;
	}

}
