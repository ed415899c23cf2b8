package org.greenlane.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.People;
import org.greenlane.accounts.SignedIn;
import org.greenlane.drafts.DraftSaving.Problem;
import org.greenlane.reports.Report;
import org.greenlane.texts.Behind;
import org.greenlane.texts.LinkCheck;
import org.greenlane.texts.LinkProblem;
import org.greenlane.texts.Markdown;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads the texts of a report for the editing page, saved or as they are being typed.
 */
@Component
class EditorReader {

	private final Drafts drafts;

	private final FollowedTexts followed;

	private final LinkCheck links;

	private final Markdown markdown;

	private final People people;

	EditorReader(Drafts drafts, FollowedTexts followed, LinkCheck links, Markdown markdown, People people) {
		this.drafts = drafts;
		this.followed = followed;
		this.links = links;
		this.markdown = markdown;
		this.people = people;
	}

	/** The columns as they are saved, the source first. */
	List<DraftColumn> columns(ReportDesk desk) {
		return columns(desk, List.of(), Map.of());
	}

	/**
	 * The columns with what was typed in place of what is saved.
	 * @param problems why something typed was not saved
	 */
	List<DraftColumn> columns(ReportDesk desk, List<TypedText> typed, Map<Language, Problem> problems) {
		Report report = desk.report();
		Map<Language, Draft> saved = this.drafts.newest(report.id());
		Map<Language, FollowedTexts.Followed> followed = this.followed.of(report.id());
		Draft source = saved.getOrDefault(report.source(), Draft.none(report.source()));
		List<DraftColumn> columns = new ArrayList<>();
		for (Language language : Language.values()) {
			Draft kept = saved.getOrDefault(language, Draft.none(language));
			Draft shown = typed.stream()
				.filter((one) -> one.language() == language)
				.findFirst()
				.map(TypedText::asDraft)
				.orElse(kept);
			boolean isSource = language == report.source();
			columns.add(isSource ? 0 : columns.size(),
					new DraftColumn(shown, name(kept), desk.mayWrite() && report.mayEdit(language, desk.now()),
							isSource, behind(isSource, shown, followed.get(language), source),
							Optional.ofNullable(problems.get(language)).or(() -> refusal(shown)), problems(shown)));
		}
		return columns;
	}

	private Optional<Behind> behind(boolean isSource, Draft shown, FollowedTexts.@Nullable Followed followed,
			Draft source) {
		return (isSource || !shown.isThere() || followed == null) ? Optional.empty()
				: Optional.of(Behind.of(followed.body(), source.body()));
	}

	private Optional<Problem> refusal(Draft draft) {
		return this.markdown.refusal(draft.body()).map((reason) -> new Problem(reason.key(), reason.most()));
	}

	private List<LinkProblem> problems(Draft draft) {
		return refusal(draft).isPresent() ? List.of() : this.links.problems(draft.body());
	}

	private String name(Draft draft) {
		return draft.savedBy().flatMap(this.people::find).map(EditorReader::called).orElse("");
	}

	/** What colleagues call somebody. */
	static String called(SignedIn person) {
		return person.displayName().isEmpty() ? person.address().text() : person.displayName();
	}

	/** The name of somebody who worked on a report. */
	String name(UUID person) {
		return this.people.find(person).map(EditorReader::called).orElse("");
	}

}
