package org.greenlane.uploads;

import org.greenlane.accounts.PersonalCopy;
import org.greenlane.accounts.PersonalRecords;
import org.greenlane.accounts.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Uploads as records of whoever made them, which belong to their office.
 */
@Component
@Order(60)
class UploadRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	UploadRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void tell(SignedIn person, PersonalCopy copy) {
		copy.table("uploads/list",
				this.jdbc.sql("""
						select kind, file_name, format, why, uploaded_at, applied_at, discarded_at
						from uploads.uploads where uploaded_by = :id order by uploaded_at, id""")
					.param("id", person.id())
					.query()
					.listOfRows());
	}

}
