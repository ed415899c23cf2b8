package org.greenlane.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.history.EventKind;
import org.greenlane.reports.MoveRefused.Reason;
import org.greenlane.reports.ReportState.Move;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done with reports. Each verb waits for whoever else does something with the
 * same report, and refuses what its state or the policy forbids by then.
 */
@Component
public class Publishing {

	private final Reports reports;

	private final ReportTexts texts;

	private final VersionFacts facts;

	private final Symbols symbols;

	private final PublicRecord record;

	private final Moves moves;

	private final Clock clock;

	Publishing(Reports reports, ReportTexts texts, VersionFacts facts, Symbols symbols, PublicRecord record,
			Moves moves, Clock clock) {
		this.reports = reports;
		this.texts = texts;
		this.facts = facts;
		this.symbols = symbols;
		this.record = record;
		this.moves = moves;
		this.clock = clock;
	}

	/** Begins the report of a meeting that has none. */
	@Transactional
	public UUID begin(String meeting, int year, Language source, SignedIn by) {
		MoveRefused.when(!ReportPolicy.mayWrite(by), Reason.ROLE);
		MoveRefused.when(this.reports.ofMeeting(meeting).isPresent(), Reason.STATE);
		return this.facts.begin(meeting, year, source, by.id());
	}

	/**
	 * Seals the texts of the newest version and asks for approval.
	 * @param sealed its texts, that of the source among them
	 * @param authors who wrote anything in them that was not approved before
	 * @param publishAt its hour; now or before means as soon as it is approved
	 */
	@Transactional
	public Report submit(UUID id, List<SealedText> sealed, Set<UUID> authors, Optional<Instant> publishAt,
			SignedIn by) {
		Report report = this.moves.open(id, Move.SUBMIT);
		MoveRefused.when(!ReportPolicy.mayWrite(by), Reason.ROLE);
		Version version = report.newest();
		Language needed = version.language().orElse(report.source());
		MoveRefused.when(sealed.stream().noneMatch((text) -> text.language() == needed), Reason.NO_TEXT);
		this.texts.seal(version.id(), sealed);
		this.facts.submit(version, authors, publishAt, by.id(), this.clock.instant());
		return this.moves.noted(EventKind.REPORT_SUBMITTED, report, by);
	}

	/** Takes a version that is not published back to its writers. */
	@Transactional
	public Report takeBack(UUID id, SignedIn by) {
		Report report = this.moves.open(id, Move.TAKE_BACK);
		MoveRefused.when(!ReportPolicy.mayWrite(by), Reason.ROLE);
		return reopen(report, by);
	}

	/** Gives a version back to its writers. */
	@Transactional
	public Report sendBack(UUID id, SignedIn by) {
		Report report = this.moves.open(id, Move.SEND_BACK);
		MoveRefused.when(ReportPolicy.refusal(by, report));
		return reopen(report, by);
	}

	/** Approves the newest version, which then has a symbol if it had none. */
	@Transactional
	public Report approve(UUID id, SignedIn by) {
		Report report = this.moves.open(id, Move.APPROVE);
		MoveRefused.when(ReportPolicy.refusal(by, report));
		this.symbols.giveIfNone(report);
		this.facts.approve(report.newest(), by.id(), this.clock.instant());
		return this.moves.noted(EventKind.REPORT_APPROVED, report, by);
	}

	/** Says when an approved version is published: now, later, or not yet. */
	@Transactional
	public Report setHour(UUID id, Optional<Instant> hour, SignedIn by) {
		Report report = this.moves.open(id, Move.SET_HOUR);
		MoveRefused.when(ReportPolicy.refusal(by, report));
		this.facts.setHour(report.newest(), hour);
		return this.moves.noted(EventKind.REPORT_HOUR_SET, report, by);
	}

	/** Begins a revision of all languages. */
	@Transactional
	public Report revise(UUID id, LocalText why, SignedIn by) {
		return begin(this.moves.open(id, Move.REVISE), VersionKind.REVISION, Optional.empty(), why, by);
	}

	/** Begins a correction of one language. */
	@Transactional
	public Report correct(UUID id, Language language, LocalText why, SignedIn by) {
		return begin(this.moves.open(id, Move.CORRECT), VersionKind.CORRECTION, Optional.of(language), why, by);
	}

	/** Gives up what is not submitted, and with an original the report. */
	@Transactional
	public void giveUp(UUID id, SignedIn by) {
		Report report = this.moves.open(id, Move.GIVE_UP);
		MoveRefused.when(!ReportPolicy.mayWrite(by), Reason.ROLE);
		this.facts.forget(report, report.newest());
	}

	/** Says that a report no longer holds; what is being written is given up. */
	@Transactional
	public Report withdraw(UUID id, LocalText why, SignedIn by) {
		Report report = this.moves.open(id, Move.WITHDRAW);
		MoveRefused.when(!ReportPolicy.mayWithdraw(by), Reason.ROLE);
		forgetUnpublished(report);
		this.facts.withdraw(report, why, by.id(), this.clock.instant());
		return this.moves.noted(EventKind.REPORT_WITHDRAWN, report, by);
	}

	/** Takes a report away; its addresses say that it is gone. */
	@Transactional
	public Report remove(UUID id, SignedIn by) {
		Report report = this.moves.open(id, Move.REMOVE);
		MoveRefused.when(!ReportPolicy.mayRemove(by), Reason.ROLE);
		forgetUnpublished(report);
		this.facts.remove(report, by.id(), this.clock.instant());
		return this.moves.noted(EventKind.REPORT_REMOVED, report, by);
	}

	/** Gives a report the symbol that was registered for it. */
	@Transactional
	public Report register(UUID id, Symbol symbol, SignedIn by) {
		Report report = this.moves.open(id);
		MoveRefused.when(!ReportPolicy.mayWrite(by), Reason.ROLE);
		MoveRefused.when(report.removedAt().isPresent(), Reason.STATE);
		this.symbols.register(report, symbol);
		return this.moves.noted(EventKind.REPORT_RENAMED, report, by);
	}

	/**
	 * Does what is to be done when the hour of a version has come; its state follows from
	 * the clock and is not touched.
	 * @return whether nobody has approved it, and its writers are to be told so
	 */
	@Transactional
	public boolean strike(UUID version) {
		Instant now = this.clock.instant();
		Optional<Report> found = this.reports.ofVersion(version)
			.filter((report) -> report.newest().id().equals(version));
		found.filter((report) -> report.state(now) == ReportState.PUBLISHED).ifPresent(this.record::appear);
		return found.filter((report) -> report.newest().isLate(now)).isPresent() && this.facts.tellLate(version, now);
	}

	private Report begin(Report report, VersionKind kind, Optional<Language> language, LocalText why, SignedIn by) {
		MoveRefused.when(!ReportPolicy.mayWrite(by), Reason.ROLE);
		this.facts.begin(report, kind, language, why);
		return this.reports.find(report.id()).orElseThrow();
	}

	private Report reopen(Report report, SignedIn by) {
		this.facts.open(report.newest());
		this.texts.unseal(report.newest().id());
		return this.moves.noted(EventKind.REPORT_SENT_BACK, report, by);
	}

	private void forgetUnpublished(Report report) {
		if (report.newest().state(this.clock.instant()) != ReportState.PUBLISHED) {
			this.facts.forget(report, report.newest());
		}
	}

}
