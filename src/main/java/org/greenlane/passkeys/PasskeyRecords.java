package org.greenlane.passkeys;

import org.greenlane.accounts.Forgetting;
import org.greenlane.accounts.PersonalCopy;
import org.greenlane.accounts.PersonalRecords;
import org.greenlane.accounts.SignedIn;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Passkeys as records of their person: the public half is all that the portal has.
 */
@Component
@Order(50)
class PasskeyRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	PasskeyRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void tell(SignedIn person, PersonalCopy copy) {
		copy.table("account/passkeys", this.jdbc.sql("""
				select name, created_at, last_used_at, encode(credential_id, 'hex') as credential_id,
					encode(public_key, 'hex') as public_key
				from passkeys.credentials where person_id = ? order by id""").param(person.id()).query().listOfRows());
	}

	@Override
	public void forget(SignedIn person, Forgetting forgetting) {
		this.jdbc.sql("delete from passkeys.credentials where person_id = ?").param(person.id()).update();
		this.jdbc.sql("delete from passkeys.handles where person_id = ?").param(person.id()).update();
	}

}
