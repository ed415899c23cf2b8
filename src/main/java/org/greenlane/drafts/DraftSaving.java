package org.greenlane.drafts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.reports.MoveRefused;
import org.greenlane.reports.MoveRefused.Reason;
import org.greenlane.reports.Report;
import org.greenlane.reports.ReportPolicy;
import org.greenlane.reports.ReportTexts;
import org.greenlane.reports.Reports;
import org.greenlane.reports.SealedText;
import org.greenlane.reports.Version;
import org.greenlane.texts.Markdown;
import org.greenlane.texts.Merge;
import org.greenlane.texts.TextRefused;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves what was typed: each language by itself, so that of three texts of which one has
 * a conflict two are saved.
 */
@Component
class DraftSaving {

	private final Reports reports;

	private final ReportTexts sealed;

	private final Drafts drafts;

	private final FollowedTexts followed;

	private final Markdown markdown;

	private final Clock clock;

	DraftSaving(Reports reports, ReportTexts sealed, Drafts drafts, FollowedTexts followed, Markdown markdown,
			Clock clock) {
		this.reports = reports;
		this.sealed = sealed;
		this.drafts = drafts;
		this.followed = followed;
		this.markdown = markdown;
		this.clock = clock;
	}

	/**
	 * Saves the texts that were changed.
	 * @param byItself whether the page did it and not its reader
	 * @throws MoveRefused if whoever types may not write
	 */
	@Transactional
	public Saved save(UUID id, List<TypedText> typed, SignedIn by, boolean byItself) {
		Report report = this.reports.find(id).orElseThrow(() -> new NotFoundException("Report " + id));
		if (!ReportPolicy.mayWrite(by)) {
			throw new MoveRefused(Reason.ROLE);
		}
		Saved saved = new Saved(new EnumMap<>(Language.class), new ArrayList<>(), new EnumMap<>(Language.class));
		typed.stream()
			.sorted(Comparator.comparing((TypedText text) -> text.language() != report.source()))
			.forEach((text) -> save(report, text, by, byItself, saved));
		return saved;
	}

	private void save(Report report, TypedText text, SignedIn by, boolean byItself, Saved saved) {
		Optional<Problem> problem = problem(text);
		Draft before = this.drafts.revision(report.id(), text.language(), text.after());
		boolean changed = !before.says(text.title(), text.body());
		if (changed && problem.isPresent()) {
			saved.problems().put(text.language(), problem.get());
			return;
		}
		if (changed && !report.mayEdit(text.language(), this.clock.instant())) {
			saved.conflicts().add(text);
			return;
		}
		Optional<Draft> now = changed ? this.drafts.save(report.id(), text.language(), text.title(), text.body(),
				text.after(), by.id(), byItself) : Optional.of(before);
		if (now.isEmpty()) {
			saved.conflicts().add(text);
			return;
		}
		saved.revisions().put(text.language(), now.get().revision());
		follow(report, text, now.get(), saved);
	}

	/**
	 * A translation follows the source that its writer saw, saved with it or before: from
	 * the first save, or when they say so.
	 */
	private void follow(Report report, TypedText text, Draft now, Saved saved) {
		boolean translation = text.language() != report.source() && now.isThere()
				&& report.mayEdit(text.language(), this.clock.instant());
		if (translation && (text.follows() || !this.followed.of(report.id()).containsKey(text.language()))) {
			int seen = saved.revisions().getOrDefault(report.source(), text.sourceRevision());
			Draft source = this.drafts.revision(report.id(), report.source(), seen);
			this.followed.set(report.id(), text.language(), source.revision(), source.body());
		}
	}

	private Optional<Problem> problem(TypedText text) {
		if (text.title().length() > TypedText.LONGEST_TITLE) {
			return Optional.of(new Problem("drafts.problem.title", TypedText.LONGEST_TITLE));
		}
		if (Merge.isMarked(text.body())) {
			return Optional.of(new Problem("drafts.problem.marks", 0));
		}
		return this.markdown.refusal(text.body())
			.map((TextRefused.Reason reason) -> new Problem(reason.key(), reason.most()));
	}

	/**
	 * Makes the drafts say what is published, before a revision or correction is written;
	 * what was given up in between stays among the revisions.
	 */
	@Transactional
	public void beginFrom(Report report) {
		Map<Language, Draft> newest = this.drafts.newest(report.id());
		List<Version> published = report.published(this.clock.instant());
		Map<Language, SealedText> texts = this.sealed.asOf(report, published.getLast());
		texts.forEach((language, text) -> {
			Draft before = newest.getOrDefault(language, Draft.none(language));
			if (!before.says(text.title(), text.body())) {
				this.drafts.save(report.id(), language, text.title(), text.body(), before.revision(), null, false);
			}
			if (text.sourceBody() != null) {
				this.followed.set(report.id(), language, 0, text.sourceBody());
			}
		});
	}

	/**
	 * What came of saving.
	 *
	 * @param revisions the revision that each language is at now, of those that have no
	 * conflict
	 * @param conflicts texts that could not be saved, as somebody else has saved or the
	 * report is not to be edited any more
	 * @param problems what has to be mended first
	 */
	record Saved(Map<Language, Integer> revisions, List<TypedText> conflicts, Map<Language, Problem> problems) {

		boolean isWhole() {
			return this.conflicts.isEmpty() && this.problems.isEmpty();
		}

	}

	/**
	 * Why a text is not taken.
	 *
	 * @param key the message that says it; it takes the most that is allowed
	 */
	record Problem(String key, int most) {
	}

}
