package org.greenlane.drafts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.greenlane.PortalTest;
import org.greenlane.accounts.Role;
import org.greenlane.drafts.ReportsUnderTest.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class DraftThinningTests {

	/** A moment in the middle of an hour and of a day. */
	private static final Instant NOW = Instant.parse("2099-06-15T12:30:00Z");

	private static final Instant BY_HOUR = NOW.minus(DraftThinning.DAYS_AS_SAVED, ChronoUnit.DAYS);

	private static final Instant BY_DAY = NOW.minus(DraftThinning.DAYS_BY_HOUR, ChronoUnit.DAYS);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ReportsUnderTest reports;

	@Autowired
	private Drafts drafts;

	@Autowired
	private List<RecurringTask<?>> tasks;

	@Autowired
	private JdbcClient jdbc;

	private Person editor;

	private String slug = "";

	@BeforeEach
	void begin() {
		this.editor = this.reports.person(this.mvc, Role.EDITOR);
		this.slug = this.reports.begin(this.editor, "en", "Title", "By hand.");
	}

	@AfterEach
	void forget() {
		this.reports.forget();
	}

	@Test
	void lastOfEachHourAndLaterOfEachDayStays() {
		saved(2, "2099-05-01T08:00:00Z", this.editor);
		saved(3, "2099-05-01T16:00:00Z", this.editor);
		saved(4, "2099-06-10T08:05:00Z", this.editor);
		saved(5, "2099-06-10T08:50:00Z", this.editor);
		saved(6, "2099-06-10T09:05:00Z", this.editor);
		saved(7, "2099-06-15T12:01:00Z", this.editor);
		saved(8, "2099-06-15T12:02:00Z", this.editor);
		thin();
		assertThat(kept()).containsExactly(1, 3, 5, 6, 7, 8);
	}

	@Test
	void lastOfEachWriterStaysSoThatTheyDoNotApproveWhatTheyWrote() {
		Person other = this.reports.person(this.mvc, Role.EDITOR, Role.APPROVER);
		saved(2, "2099-05-01T08:00:00Z", other);
		saved(3, "2099-05-01T08:01:00Z", other);
		saved(4, "2099-05-01T08:02:00Z", this.editor);
		thin();
		assertThat(kept()).containsExactly(1, 3, 4);
		assertThat(this.drafts.authorsAfter(report(), org.greenlane.web.Language.EN, 0)).contains(other.id());
	}

	@Test
	void whatWasSubmittedOrIsFollowedStays() {
		saved(2, "2099-05-01T08:00:00Z", this.editor);
		this.reports.save(this.editor, this.slug, "fr", "Titre", "Suit la révision 2.");
		saved(3, "2099-05-01T08:01:00Z", this.editor);
		this.reports.post(this.editor, this.slug, "/submit", Map.of("when", "later"));
		saved(4, "2099-05-01T08:02:00Z", this.editor);
		saved(5, "2099-05-01T08:03:00Z", this.editor);
		thin();
		assertThat(kept()).containsExactly(1, 2, 3, 5);
	}

	@Test
	void itIsDoneEveryNight() {
		assertThat(this.tasks).extracting(RecurringTask::getName).contains("thin-drafts");
	}

	private void saved(int revision, String at, Person by) {
		this.jdbc
			.sql("""
					insert into drafts.revisions (report_id, language, revision, title, body, saved_at, saved_by, by_itself)
					values (:report, 'en', :revision, 'Title', 'By itself ' || :revision, cast(:at as timestamptz), :by, true)""")
			.param("report", report())
			.param("revision", revision)
			.param("at", at)
			.param("by", by.id())
			.update();
	}

	private void thin() {
		this.drafts.thin(BY_HOUR, BY_DAY);
	}

	private UUID report() {
		return this.jdbc.sql("""
				select r.id from reports.reports r join meetings.meeting_rows m on m.id = r.meeting
				where m.address = ? and r.removed_at is null""").param(this.slug).query(UUID.class).single();
	}

	private List<@Nullable Integer> kept() {
		return this.jdbc.sql("select revision from drafts.revisions where report_id = ? and language = 'en' order by 1")
			.param(report())
			.query(Integer.class)
			.list();
	}

}
