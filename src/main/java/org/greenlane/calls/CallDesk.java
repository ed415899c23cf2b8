package org.greenlane.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.greenlane.accounts.SignedIn;
import org.greenlane.history.Authorship;
import org.greenlane.questions.QuestionBank;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.greenlane.web.NotFoundException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the secretariat does with calls: each act is signed, and refused in words where
 * the call's phase does not allow it.
 */
@Component
public class CallDesk {

	private static final Duration USUAL_GRACE = Duration.ofMinutes(30);

	private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

	private final CallStore store;

	private final PublishGuards guards;

	private final QuestionBank bank;

	private final StartingRubric rubric;

	private final Authorship authorship;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CallDesk(CallStore store, PublishGuards guards, QuestionBank bank, StartingRubric rubric, Authorship authorship,
			ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.guards = guards;
		this.bank = bank;
		this.rubric = rubric;
		this.authorship = authorship;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Begins a call with the form and settings that are usual.
	 * @param demonstration whether pages mark it as a trial
	 * @throws CallRefused if there is one of this name
	 */
	@Transactional
	public Call create(String slug, boolean demonstration, SignedIn by) {
		Composition empty = new Composition(List.of(Language.values()), Map.of(), "", Audience.NOBODY, List.of(),
				this.rubric.rubric(), CallForm.starting(this.bank), Publication.USUAL,
				new CallDates(null, null, GENEVA, USUAL_GRACE));
		return insert(slug, demonstration, empty, by, "A new call");
	}

	/**
	 * Begins a call with everything of another but its dates. Questions of the bank come
	 * as the bank has them now.
	 * @throws CallRefused if there is one of this name
	 */
	@Transactional
	public Call copy(Call from, String slug, SignedIn by) {
		CallDates dates = from.composition().dates();
		CallForm fresh = from.composition()
			.form()
			.map((asked) -> asked.question().own() || !asked.question().choicesFrom().ofBank() ? asked : asked
				.asking(this.bank.find(asked.id()).map((banked) -> banked.question()).orElse(asked.question())));
		Composition copied = from.composition()
			.with(fresh)
			.with(new CallDates(null, null, dates.zone(), dates.grace()));
		return insert(slug, false, copied, by, "Copied from " + from.slug());
	}

	private Call insert(String slug, boolean demonstration, Composition composition, SignedIn by, String why) {
		this.authorship.sign(by.id(), why);
		return this.store.insert(slug, demonstration, composition).orElseThrow(() -> new CallRefused("slug"));
	}

	/**
	 * Changes the composition of a call that has not opened.
	 * @param version of the call that the change was made to
	 * @throws CallChanged if somebody has changed it since
	 * @throws CallRefused if it is frozen, or is published and would no longer be
	 * complete
	 */
	@Transactional
	public Call save(UUID id, int version, UnaryOperator<Composition> change, SignedIn by) {
		Call call = locked(id);
		if (call.version() != version) {
			throw new CallChanged(call.slug());
		}
		Instant now = this.clock.instant();
		if (call.phase(now).isFrozen()) {
			throw new CallRefused("frozen");
		}
		Composition changed = change.apply(call.composition());
		if (changed.equals(call.composition())) {
			return call;
		}
		Call candidate = new Call(id, call.slug(), version, call.demonstration(), changed, call.facts());
		if (call.facts().publishedAt() != null) {
			complete(candidate, now);
		}
		this.authorship.sign(by.id(), "Composed");
		this.store.update(id, changed);
		return locked(id);
	}

	/**
	 * Lets readers know of a call.
	 * @throws CallRefused if it is not complete, or not a draft
	 */
	@Transactional
	public void publish(UUID id, SignedIn by) {
		Call call = locked(id);
		Instant now = this.clock.instant();
		if (call.phase(now) != CallPhase.DRAFT) {
			throw new CallRefused("published");
		}
		complete(call, now);
		this.authorship.sign(by.id(), "Published");
		this.store.publish(id, now);
	}

	private void complete(Call call, Instant now) {
		List<PublishProblem> problems = this.guards.problems(call, now);
		if (!problems.isEmpty()) {
			throw new CallRefused("incomplete", problems);
		}
	}

	/**
	 * Moves the deadline for everybody.
	 * @throws CallRefused if the cut-off has passed, the new deadline is not later, or a
	 * language of the call has no reason
	 */
	@Transactional
	public void extend(UUID id, Instant later, LocalText reason, SignedIn by) {
		Call call = locked(id);
		CallPhase phase = call.phase(this.clock.instant());
		if (phase != CallPhase.OPEN && phase != CallPhase.UPCOMING) {
			throw new CallRefused("extend.phase");
		}
		Instant before = call.deadline().at();
		if (!later.isAfter(before)) {
			throw new CallRefused("extend.later");
		}
		written(call, reason, "extend.reason");
		this.authorship.sign(by.id(), reason.in(Language.EN));
		this.store.extend(call, later, reason, this.clock.instant(), by.id());
		this.events.publishEvent(new CallExtended(id, before, later, reason));
	}

	/**
	 * Tells readers something about a published call, with today's date.
	 * @throws CallRefused if it is a draft, or a language of the call has no text
	 */
	@Transactional
	public void giveNotice(UUID id, LocalText text, SignedIn by) {
		Call call = locked(id);
		if (!call.phase(this.clock.instant()).isPublic()) {
			throw new CallRefused("notice.draft");
		}
		written(call, text, "notice.text");
		this.authorship.sign(by.id(), "Notice");
		this.store.addNotice(id, text, this.clock.instant());
		this.events.publishEvent(new NoticePublished(id, text));
	}

	/**
	 * Gives a published call up.
	 * @throws CallRefused if it is a draft, decided or cancelled, or a language of the
	 * call has no reason
	 */
	@Transactional
	public void cancel(UUID id, LocalText reason, SignedIn by) {
		Call call = locked(id);
		CallPhase phase = call.phase(this.clock.instant());
		if (phase == CallPhase.DRAFT || phase.compareTo(CallPhase.DECIDED) >= 0) {
			throw new CallRefused("cancel.phase");
		}
		written(call, reason, "cancel.reason");
		this.authorship.sign(by.id(), reason.in(Language.EN));
		this.store.cancel(id, this.clock.instant());
		this.store.addNotice(id, reason, this.clock.instant());
		this.events.publishEvent(new NoticePublished(id, reason));
	}

	private static void written(Call call, LocalText text, String reason) {
		if (!call.composition().languages().stream().allMatch((language) -> Texts.has(text, language))) {
			throw new CallRefused(reason);
		}
	}

	private Call locked(UUID id) {
		return this.store.lock(id).orElseThrow(() -> new NotFoundException("Call " + id));
	}

}
