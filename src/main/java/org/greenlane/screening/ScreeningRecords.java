package org.greenlane.screening;

import org.greenlane.accounts.Forgetting;
import org.greenlane.accounts.PersonalCopy;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What screening keeps of an application, for whoever began it: clarifications with their
 * answers, and verdicts once the outcome is announced.
 */
@Component
class ScreeningRecords implements ApplicationRecords {

	private final SealedAnswers sealed;

	private final JdbcClient jdbc;

	ScreeningRecords(SealedAnswers sealed, JdbcClient jdbc) {
		this.sealed = sealed;
		this.jdbc = jdbc;
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
	}

	@Override
	public void erase(Application application, Forgetting forgetting) {
		this.sealed.entomb(application.id());
	}

	private void add(Application application, String name, String sql, PersonalCopy copy) {
		copy.table(name, this.jdbc.sql(sql).param(application.id()).query().listOfRows());
	}

}
