package org.greenlane.drafts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.reports.MoveRefused;
import org.greenlane.reports.MoveRefused.Reason;
import org.greenlane.reports.Publishing;
import org.greenlane.reports.Report;
import org.greenlane.reports.ReportTexts;
import org.greenlane.reports.Reports;
import org.greenlane.reports.SealedText;
import org.greenlane.reports.Version;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings drafts to whoever approves them and back, each step with its letters and with
 * what is to be done at its hour, all or nothing.
 */
@Component
class Submission {

	private final Reports reports;

	private final ReportTexts sealed;

	private final Publishing publishing;

	private final Drafts drafts;

	private final FollowedTexts followed;

	private final DraftSaving saving;

	private final ReportLetters letters;

	private final ReportHours hours;

	private final Clock clock;

	Submission(Reports reports, ReportTexts sealed, Publishing publishing, Drafts drafts, FollowedTexts followed,
			DraftSaving saving, ReportLetters letters, ReportHours hours, Clock clock) {
		this.reports = reports;
		this.sealed = sealed;
		this.publishing = publishing;
		this.drafts = drafts;
		this.followed = followed;
		this.saving = saving;
		this.letters = letters;
		this.hours = hours;
		this.clock = clock;
	}

	/**
	 * Asks for approval of the drafts as they are saved, and tells whoever may give it.
	 * @param publishAt its hour; now means as soon as it is approved
	 */
	@Transactional
	public void submit(UUID id, Optional<Instant> publishAt, SignedIn by) {
		Report before = this.reports.find(id).orElseThrow(() -> new NotFoundException("Report " + id));
		List<SealedText> texts = texts(before);
		Report report = this.publishing.submit(id, texts, authors(before, texts), publishAt, by);
		this.letters.submitted(report, texts.getFirst().title(), by);
		this.hours.await(report.newest());
	}

	/** Gives it back with a remark for its writers. */
	@Transactional
	public void sendBack(UUID id, String remark, SignedIn by) {
		Version version = this.reports.find(id).orElseThrow(() -> new NotFoundException("Report " + id)).newest();
		this.letters.decided(this.publishing.sendBack(id, by), version, remark, by);
	}

	@Transactional
	public void approve(UUID id, SignedIn by) {
		Report report = this.publishing.approve(id, by);
		this.hours.await(report.newest());
		this.letters.decided(report, report.newest(), "", by);
	}

	@Transactional
	public void setHour(UUID id, Optional<Instant> hour, SignedIn by) {
		this.hours.await(this.publishing.setHour(id, hour, by).newest());
	}

	@Transactional
	public void revise(UUID id, LocalText why, SignedIn by) {
		this.saving.beginFrom(this.publishing.revise(id, why, by));
	}

	@Transactional
	public void correct(UUID id, Language language, LocalText why, SignedIn by) {
		this.saving.beginFrom(this.publishing.correct(id, language, why, by));
	}

	/** The source first, then what is translated. */
	private List<SealedText> texts(Report report) {
		Map<Language, Draft> newest = this.drafts.newest(report.id());
		Map<Language, FollowedTexts.Followed> followed = this.followed.of(report.id());
		List<SealedText> texts = new ArrayList<>();
		newest.forEach((language, draft) -> {
			if (draft.isThere() && report.newest().covers(language)) {
				if (draft.title().isBlank() || draft.body().isBlank()) {
					throw new MoveRefused(Reason.NO_TEXT);
				}
				FollowedTexts.Followed from = followed.get(language);
				String follows = (from != null && language != report.source()) ? from.body() : null;
				texts.add((language == report.source()) ? 0 : texts.size(),
						new SealedText(language, draft.title(), draft.body(), follows, draft.revision()));
			}
		});
		if (texts.isEmpty()) {
			throw new MoveRefused(Reason.NO_TEXT);
		}
		return texts;
	}

	private Set<UUID> authors(Report report, List<SealedText> texts) {
		List<Version> published = report.published(this.clock.instant());
		Map<Language, SealedText> approved = published.isEmpty() ? Map.of()
				: this.sealed.asOf(report, published.getLast());
		Set<UUID> authors = new HashSet<>();
		for (SealedText text : texts) {
			SealedText before = approved.get(text.language());
			authors.addAll(
					this.drafts.authorsAfter(report.id(), text.language(), (before != null) ? before.revision() : 0));
		}
		return authors;
	}

}
