package org.greenlane.applications;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallPhase;
import org.greenlane.calls.Deadline;
import org.greenlane.web.Language;

/**
 * What every page of an application says around its own: which call, how long there is,
 * and what has been saved and sent.
 *
 * @param application the application; empty before there is one
 * @param now the database's time
 */
public record Around(Call call, Optional<Application> application, Instant now) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	public String title() {
		return this.call.title().in(Language.current());
	}

	/** The address of this application's pages, below the language. */
	public String path() {
		return "/champions/%s/apply".formatted(this.call.slug())
				+ this.application.map((one) -> "/" + one.id()).orElse("");
	}

	public Deadline deadline() {
		return this.call.deadline();
	}

	/**
	 * The deadline as the {@code datetime} attribute has it, which knows no microseconds.
	 */
	public String machine() {
		return deadline().at().truncatedTo(ChronoUnit.SECONDS).toString();
	}

	/** Whether something can be changed and sent. */
	public boolean open() {
		return this.call.takes(this.application.map(Application::createdAt).orElse(this.now), this.now);
	}

	/** Whether the deadline has passed and only the grace is left. */
	public boolean inGrace() {
		return open() && this.now.isAfter(deadline().at());
	}

	public boolean upcoming() {
		return this.call.phase(this.now) == CallPhase.UPCOMING;
	}

	public CallPhase phase() {
		return this.call.phase(this.now);
	}

	/** Whole days, hours and minutes that are left, the largest of them first. */
	public Left left() {
		Instant until = this.application.map((one) -> this.call.cutOff(one.createdAt())).orElse(deadline().at());
		Duration left = inGrace() ? Duration.between(this.now, until) : deadline().left(this.now);
		return new Left(left.toDays(), left.toHoursPart(), left.toMinutesPart());
	}

	/** When the working copy was saved last, by the clock of the call's zone. */
	public String savedAt() {
		Instant saved = this.application.map(Application::savedAt).orElse(this.now);
		ZoneId zone = deadline().zone();
		boolean today = saved.atZone(zone).toLocalDate().equals(this.now.atZone(zone).toLocalDate());
		String time = TIME.format(saved.atZone(zone));
		return today ? time : new Deadline(saved, zone).in(Language.current());
	}

	/** How long there is. */
	public record Left(long days, int hours, int minutes) {

		/** The end of the message that says it. */
		public String key() {
			return (this.days > 0) ? "days" : (this.hours > 0) ? "hours" : "minutes";
		}

	}

}
