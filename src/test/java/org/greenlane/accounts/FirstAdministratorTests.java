package org.greenlane.accounts;

import java.util.Optional;

import org.greenlane.PortalTest;
import org.greenlane.web.Language;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@PortalTest
class FirstAdministratorTests {

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void addressInTheEnvironmentBecomesAdministrator() {
		withoutAdministrators(() -> {
			start(" First@Example.org ");
			assertThat(isAdministrator("first@example.org")).isTrue();
		});
	}

	@Test
	void nobodyIsMadeAdministratorWhereThereIsOne() {
		withoutAdministrators(() -> {
			SignedIn other = this.people.arrive(SignedInVisitors.anyone(), Language.EN);
			this.people.grant(other.id(), Grant.of(Role.ADMINISTRATOR), Optional.empty());
			start("second@example.org");
			assertThat(isAdministrator("second@example.org")).isFalse();
		});
	}

	@Test
	void nobodyIsMadeAdministratorWithoutAnAddress() {
		withoutAdministrators(() -> {
			start("");
			assertThat(this.people.anyoneIs(Role.ADMINISTRATOR)).isFalse();
			assertThatIllegalStateException().isThrownBy(() -> start("nobody")).withMessageNotContaining("nobody");
		});
	}

	private void start(String address) {
		new FirstAdministrator(this.people, new MockEnvironment().withProperty("greenlane.administrator", address))
			.run(new DefaultApplicationArguments());
	}

	private boolean isAdministrator(String address) {
		return this.people.arrive(new EmailAddress(address), Language.EN).has(Role.ADMINISTRATOR);
	}

	private void withoutAdministrators(Runnable test) {
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("delete from accounts.roles where role = 'ADMINISTRATOR'").update();
			test.run();
		});
	}

}
