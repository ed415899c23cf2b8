package org.greenlane.screening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.greenlane.accounts.Forgetting;
import org.greenlane.accounts.PersonalCopy;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationRecords;
import org.greenlane.applications.Applications;
import org.greenlane.applications.DatabaseTime;
import org.greenlane.files.StoredFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What screening keeps of an application, for whoever began it: clarifications with their
 * answers, and verdicts once the outcome is announced.
 */
@Component
class ScreeningRecords implements ApplicationRecords {

	private final JdbcClient jdbc;

	private final SealedAnswers sealed;

	private final StoredFiles files;

	private final DatabaseTime time;

	ScreeningRecords(JdbcClient jdbc, SealedAnswers sealed, StoredFiles files, DatabaseTime time) {
		this.jdbc = jdbc;
		this.sealed = sealed;
		this.files = files;
		this.time = time;
	}

	@Override
	public void tell(Application application, String place, PersonalCopy copy) {
		add(application, place + "clarifications", """
				select asked_at, array_to_string(questions, ', ') as questions, message, due_at, answered_at, closed_at
				from screening.clarifications where application_id = ? order by asked_at, id""", copy);
		add(application, place + "clarification-answers", """
				select question, array_to_string(said, chr(10)) as said, saved_at from screening.answers
				where application_id = ? order by saved_at, question""", copy);
		add(application, place + "clarification-sealed", """
				select sealed_at, content, personal from screening.sealed_answers where application_id = ?
				order by sealed_at""", copy);
		add(application, place + "verdicts",
				"""
						select v.number, v.outcome, v.reason, v.note, v.decided_at, v.confirmed_at, v.ended_at, v.ended_how, v.ended_why
						from screening.verdicts v join applications.applications a on a.id = v.application_id
						join calls.calls c on c.id = a.call_id
						where v.application_id = ? and c.announced_at <= clock_timestamp() order by v.decided_at, v.id""",
				copy);
		files(application, place + "clarification-files/", copy);
	}

	private void files(Application application, String place, PersonalCopy copy) {
		Map<UUID, String> sent = new LinkedHashMap<>();
		this.jdbc.sql("""
				select question, file_id from screening.attachments where application_id = :id
				union select question, file_id from screening.sealed_files where application_id = :id
				order by question, file_id""").param("id", application.id()).query((row) -> {
			sent.put(row.getObject("file_id", UUID.class), row.getString("question"));
		});
		sent.forEach((id, question) -> this.files.find(id)
			.ifPresent((file) -> this.files.content(id)
				.ifPresent((content) -> copy.file(place + question + "/" + file.shortHash() + "-" + file.name(),
						content))));
	}

	/** What nobody can answer any more is closed, in the name of whoever erases. */
	@Override
	public void erase(Application application, Forgetting forgetting) {
		this.jdbc.sql("""
				update screening.clarifications set closed_at = :now, closed_by = :by
				where application_id = :id and answered_at is null and closed_at is null""")
			.param("now", Applications.at(this.time.now()))
			.param("by", forgetting.by().orElse(application.owner()))
			.param("id", application.id())
			.update();
		this.sealed.entomb(application.id());
	}

	private void add(Application application, String name, String sql, PersonalCopy copy) {
		copy.table(name, this.jdbc.sql(sql).param(application.id()).query().listOfRows());
	}

}
