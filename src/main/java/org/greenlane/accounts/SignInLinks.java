package org.greenlane.accounts;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.web.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links and codes that have been sent. Each is used once: of two that come at the
 * same time, the database lets one through.
 */
@Repository
class SignInLinks {

	static final Duration GOOD_FOR = Duration.ofMinutes(15);

	static final int ATTEMPTS = 5;

	private static final String OPEN = " used_at is null and attempts < %d and expires_at > :now ".formatted(ATTEMPTS);

	private final JdbcClient jdbc;

	private final Clock clock;

	SignInLinks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Notes what is about to be sent, and forgets what nobody can use any more. */
	@Transactional
	public void open(Keys keys, Asked asked) {
		Instant now = this.clock.instant();
		forgetOld();
		this.jdbc.sql("""
				insert into accounts.sign_in_links
					(token_hash, browser_hash, code_hash, address, language, return_to, created_at, expires_at)
				values (:token, :browser, :code, :address, :language, :returnTo, :now, :expires)""")
			.param("token", keys.token().hash())
			.param("browser", keys.browser().hash())
			.param("code", keys.code().hashWith(keys.browser()))
			.param("address", asked.address().text())
			.param("language", asked.language().tag())
			.param("returnTo", asked.returnTo())
			.param("now", at(now))
			.param("expires", at(now.plus(GOOD_FOR)))
			.update();
	}

	/** Deletes what nobody can use any more. */
	int forgetOld() {
		return this.jdbc.sql("delete from accounts.sign_in_links where expires_at < :past")
			.param("past", at(this.clock.instant().minus(GOOD_FOR)))
			.update();
	}

	/** What a link is for, without using it; empty if it can no longer be used. */
	Optional<Asked> look(Secret token) {
		return this.jdbc.sql("select * from accounts.sign_in_links where token_hash = :token and" + OPEN)
			.param("token", token.hash())
			.param("now", at(this.clock.instant()))
			.query(SignInLinks::asked)
			.optional();
	}

	/** Uses a link up; empty if it can no longer be used. */
	@Transactional
	public Optional<Asked> use(Secret token) {
		return this.jdbc
			.sql("update accounts.sign_in_links set used_at = :now where token_hash = :token and" + OPEN
					+ "returning *")
			.param("token", token.hash())
			.param("now", at(this.clock.instant()))
			.query(SignInLinks::asked)
			.optional();
	}

	/**
	 * Uses a link up by its code. A wrong code counts, and the fifth spends the link too.
	 */
	@Transactional
	public Attempt use(Secret browser, Secret code) {
		Optional<Tried> tried = this.jdbc
			.sql("update accounts.sign_in_links set attempts = attempts + 1 where browser_hash = :browser and" + OPEN
					+ "returning *")
			.param("browser", browser.hash())
			.param("now", at(this.clock.instant()))
			.query((row, n) -> new Tried(row.getObject("id", UUID.class), row.getBytes("code_hash"),
					row.getInt("attempts"), asked(row, n)))
			.optional();
		if (tried.isEmpty()) {
			return new Attempt(Optional.empty(), 0);
		}
		if (!MessageDigest.isEqual(tried.get().codeHash, code.hashWith(browser))) {
			return new Attempt(Optional.empty(), ATTEMPTS - tried.get().attempts);
		}
		this.jdbc.sql("update accounts.sign_in_links set used_at = :now where id = :id")
			.param("now", at(this.clock.instant()))
			.param("id", tried.get().id)
			.update();
		return new Attempt(Optional.of(tried.get().asked), 0);
	}

	/** Whose code a browser may still type. */
	Optional<EmailAddress> addressee(Secret browser) {
		return this.jdbc.sql("select * from accounts.sign_in_links where browser_hash = :browser and" + OPEN)
			.param("browser", browser.hash())
			.param("now", at(this.clock.instant()))
			.query(SignInLinks::asked)
			.optional()
			.map(Asked::address);
	}

	/** Whether a browser still has a code to type. */
	boolean awaits(Secret browser) {
		return addressee(browser).isPresent();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static Asked asked(ResultSet row, int n) throws SQLException {
		return new Asked(new EmailAddress(row.getString("address")),
				Language.ofTag(row.getString("language")).orElseThrow(), row.getString("return_to"));
	}

	/** The three secrets of one letter: the browser keeps one, the letter has two. */
	record Keys(Secret token, Secret code, Secret browser) {

		static Keys random() {
			return new Keys(Secret.token(), Secret.code(), Secret.token());
		}

	}

	/**
	 * What somebody asked for.
	 *
	 * @param address where the letter goes
	 * @param language the language they read in
	 * @param returnTo the page of this portal they were on the way to, or empty
	 */
	record Asked(EmailAddress address, Language language, String returnTo) {
	}

	/** What came of a code: who it was for, or how often another may be tried. */
	record Attempt(Optional<Asked> asked, int left) {
	}

	private record Tried(UUID id, byte[] codeHash, int attempts, Asked asked) {
	}

}
