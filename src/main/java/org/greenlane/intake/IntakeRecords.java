package org.greenlane.intake;

import org.greenlane.accounts.Forgetting;
import org.greenlane.accounts.PersonalCopy;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the secretariat's list keeps of an application, for whoever began it: when they
 * were reminded, and by what doubles are found. The words to find are those of the sealed
 * version itself; they and the traits go as it is erased.
 */
@Component
class IntakeRecords implements ApplicationRecords {

	private final JdbcClient jdbc;

	IntakeRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void tell(Application application, String place, PersonalCopy copy) {
		add(application, place + "reminders", """
				select r.kind, r.deadline, m.at from intake.reminded m join intake.rounds r on r.id = m.round_id
				where m.application_id = ? order by m.at, r.id""", copy);
		add(application, place + "traits", """
				select kind, value from intake.traits where application_id = ? order by kind, value""", copy);
	}

	@Override
	public void erase(Application application, Forgetting forgetting) {
		this.jdbc.sql("delete from intake.reminded where application_id = ?").param(application.id()).update();
	}

	private void add(Application application, String name, String sql, PersonalCopy copy) {
		copy.table(name, this.jdbc.sql(sql).param(application.id()).query().listOfRows());
	}

}
