package org.greenlane.drafts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.greenlane.texts.Differences;
import org.greenlane.texts.Merge;
import org.greenlane.web.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Proposes what may become of texts that two people have changed.
 */
@Component
class Conflicts {

	private final Drafts drafts;

	private final EditorReader people;

	private final MessageSource messages;

	Conflicts(Drafts drafts, EditorReader people, MessageSource messages) {
		this.drafts = drafts;
		this.people = people;
		this.messages = messages;
	}

	/**
	 * What was typed beside what is saved.
	 * @param desk where the reader may or may not save what they make of it
	 */
	List<Conflict> of(ReportDesk desk, List<TypedText> typed) {
		UUID report = desk.report().id();
		Map<Language, Draft> saved = this.drafts.newest(report);
		return typed.stream()
			.map((text) -> of(text, this.drafts.revision(report, text.language(), text.after()),
					saved.getOrDefault(text.language(), Draft.none(text.language())), desk.may("EDIT")))
			.toList();
	}

	private Conflict of(TypedText typed, Draft base, Draft theirs, boolean editable) {
		String by = theirs.savedBy().map(this.people::name).orElse("");
		Differences differences = Differences.between(theirs.body(), typed.body());
		if (!editable) {
			return new Conflict(typed, theirs, by, typed.title(), false, typed.body(), 0, 0, differences);
		}
		Merge merge = Merge.of(base.body(), typed.body(), theirs.body());
		boolean isTheirs = typed.title().equals(base.title()) || typed.title().equals(theirs.title());
		return new Conflict(typed, theirs, by, isTheirs ? theirs.title() : typed.title(),
				!isTheirs && !theirs.title().equals(base.title()), merge.text(this::mark), merge.theirs(),
				merge.choices(), differences);
	}

	private String mark(int choice, Merge.Side side, boolean deleted) {
		String key = "drafts.conflict.mark." + side.name().toLowerCase(Locale.ROOT) + (deleted ? ".deleted" : "");
		return this.messages.getMessage(key, new Object[] { choice }, Language.current().locale());
	}

	/**
	 * A text that two people have changed.
	 *
	 * @param by who saved the other text, or empty
	 * @param title what is proposed as its title
	 * @param twoTitles whether both have changed the title, each in their way
	 * @param body what is proposed: both texts together, with marks where somebody has to
	 * choose
	 * @param taken how many passages of it are as the other person left them
	 * @param choices how many passages both changed
	 * @param differences from the other text to what was typed
	 */
	record Conflict(TypedText typed, Draft theirs, String by, String title, boolean twoTitles, String body, int taken,
			int choices, Differences differences) {
	}

}
