package org.greenlane.overview;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.greenlane.indicators.Input;
import org.greenlane.listings.LabelBook;
import org.greenlane.listings.Labels;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page that says who could give a missing figure, with a text to send.
 */
@Controller
class AskController {

	private static final Labels ECONOMIES = Labels
		.inTable("select iso2, name{_lang} from economies.economies order by name{_lang} collate \"und-x-icu\"");

	private static final Pattern CODE = Pattern.compile("[a-zA-Z]{2}");

	private final MissingFigures missing;

	private final RequestLetter letter;

	private final LabelBook labels;

	AskController(MissingFigures missing, RequestLetter letter, LabelBook labels) {
		this.missing = missing;
		this.letter = letter;
		this.labels = labels;
	}

	/**
	 * Asks for a figure of an economy; without an economy it lets the reader choose one.
	 * @throws NotFoundException if there is no such figure or economy
	 */
	@GetMapping("/participation/ask")
	String show(@RequestParam(defaultValue = "msme-count") String figure, @RequestParam Optional<String> economy,
			HttpServletRequest request, Model model) {
		Language language = Language.current();
		Input input = Input.ofSlug(figure).orElseThrow(() -> new NotFoundException("Figure " + figure));
		model.addAttribute("input", input);
		model.addAttribute("inputs", Input.values());
		model.addAttribute("economies", this.labels.of(ECONOMIES, language));
		String iso2 = economy.filter(StringUtils::hasText).orElse("");
		model.addAttribute("chosen", iso2.toUpperCase(Locale.ROOT));
		if (!iso2.isEmpty()) {
			MissingFigure asked = Optional.of(iso2)
				.filter((code) -> CODE.matcher(code).matches())
				.flatMap((code) -> this.missing.of(input, code))
				.orElseThrow(() -> new NotFoundException("Economy " + iso2));
			String address = request.getRequestURL().toString();
			model.addAttribute("asked", asked);
			model.addAttribute("subject", this.letter.subject(asked, language));
			model.addAttribute("text",
					this.letter.text(asked, address.substring(0, address.indexOf("/participation/ask")), language));
		}
		return "overview/ask";
	}

}
