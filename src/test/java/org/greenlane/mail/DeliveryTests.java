package org.greenlane.mail;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.mail.StubbornServer.Mood;
import org.greenlane.web.Language;
import org.greenlane.web.Secretariat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One attempt after the other, on servers that are down, slow or refuse. No task is
 * written for these letters, so that the portal's own scheduler leaves them alone.
 */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class DeliveryTests {

	private static final Instant WRITTEN = Instant.now().truncatedTo(ChronoUnit.SECONDS);

	private static final Instant SOON = WRITTEN.plusSeconds(5);

	@Autowired
	private Letters letters;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MailSettings settings;

	@Autowired
	private Secretariat secretariat;

	private final UUID id = UUID.randomUUID();

	private final String address = TrialLetters.newAddress();

	@Test
	void letterWaitsForAServerThatIsDown() throws IOException {
		write(false);
		int port;
		try (StubbornServer server = StubbornServer.that(Mood.BEHAVES)) {
			port = server.port();
		}
		assertThat(attempt(port, SOON)).contains(SOON.plus(Duration.ofMinutes(1)));
		assertThat(attempt(port, SOON)).contains(SOON.plus(Duration.ofMinutes(2)));
		assertThat(row()).containsEntry("attempts", 2).containsEntry("delivered_at", null);
		try (StubbornServer server = StubbornServer.that(Mood.BEHAVES, port)) {
			assertThat(attempt(port, SOON)).isEmpty();
			assertThat(attempt(port, SOON)).isEmpty();
			assertThat(server.taken()).isEqualTo(1);
		}
		assertThat(row()).containsEntry("attempts", 3).containsEntry("last_error", null);
		assertThat(row().get("delivered_at")).isNotNull();
	}

	@ParameterizedTest
	@EnumSource(names = { "SAYS_NOTHING", "IS_BUSY", "ASKS_TO_SIGN_IN" })
	void whatMayPassIsTriedAgain(Mood mood) throws IOException {
		write(false);
		try (StubbornServer server = StubbornServer.that(mood)) {
			assertThat(attempt(server.port(), SOON)).contains(SOON.plus(Duration.ofMinutes(1)));
		}
		assertThat(row().get("last_error")).isNotNull();
		assertThat(row()).containsEntry("given_up_at", null);
	}

	@ParameterizedTest
	@EnumSource(names = { "KNOWS_NOBODY", "DISLIKES_IT" })
	void whatTheServerRefusesForGoodIsGivenUpWithItsReason(Mood mood) throws IOException {
		write(true);
		try (StubbornServer server = StubbornServer.that(mood)) {
			assertThat(attempt(server.port(), SOON)).isEmpty();
		}
		assertThat(row().get("given_up_at")).isNotNull();
		assertThat(String.valueOf(row().get("last_error"))).contains((mood == Mood.KNOWS_NOBODY) ? "5.1.1" : "5.7.1");
		assertThat(row()).containsEntry("text", null).containsEntry("html", null);
	}

	@Test
	void letterIsGivenUpAfterTwoDays() throws IOException {
		write(true);
		try (StubbornServer server = StubbornServer.that(Mood.IS_BUSY)) {
			assertThat(attempt(server.port(), WRITTEN.plus(Duration.ofHours(47)))).isPresent();
			assertThat(row().get("text")).isNotNull();
			assertThat(attempt(server.port(), WRITTEN.plus(Duration.ofHours(48)))).isEmpty();
		}
		assertThat(row().get("given_up_at")).isNotNull();
		assertThat(row()).containsEntry("text", null);
	}

	@Test
	void serverThatHangsUpAfterItTookTheLetterIsNotAskedAgain() throws IOException {
		write(false);
		try (StubbornServer server = StubbornServer.that(Mood.HANGS_UP)) {
			assertThat(attempt(server.port(), SOON)).isEmpty();
			assertThat(server.taken()).isEqualTo(1);
		}
		assertThat(row().get("delivered_at")).isNotNull();
	}

	@Test
	void addressThatCannotBeWrittenIsGivenUp() throws IOException {
		write("no address", false);
		try (StubbornServer server = StubbornServer.that(Mood.BEHAVES)) {
			assertThat(attempt(server.port(), SOON)).isEmpty();
			assertThat(server.taken()).isZero();
		}
		assertThat(row().get("given_up_at")).isNotNull();
	}

	@Test
	void logTellsNeitherAddressNorText(CapturedOutput output) throws IOException {
		write(true);
		try (StubbornServer server = StubbornServer.that(Mood.IS_BUSY)) {
			assertThat(attempt(server.port(), SOON)).isPresent();
		}
		try (StubbornServer server = StubbornServer.that(Mood.KNOWS_NOBODY)) {
			assertThat(attempt(server.port(), SOON)).isEmpty();
		}
		assertThat(output).contains("Letter " + this.id, "SMTP 451", "SMTP 550")
			.doesNotContain(this.address, TrialLetters.CODE);
	}

	@Test
	void pausesDoubleUpToAnHour() {
		assertThat(Patience.next(WRITTEN, 6, SOON)).contains(SOON.plus(Duration.ofMinutes(32)));
		assertThat(Patience.next(WRITTEN, 7, SOON)).contains(SOON.plus(Duration.ofHours(1)));
		assertThat(Patience.next(WRITTEN, 50, SOON)).contains(SOON.plus(Duration.ofHours(1)));
	}

	private Optional<Instant> attempt(int port, Instant now) {
		JavaMailSenderImpl server = new JavaMailSenderImpl();
		server.setHost("localhost");
		server.setPort(port);
		Properties properties = new Properties();
		properties.setProperty("mail.smtp.connectiontimeout", "300");
		properties.setProperty("mail.smtp.timeout", "300");
		server.setJavaMailProperties(properties);
		return new Delivery(this.letters, server, this.settings, this.secretariat, Clock.fixed(now, ZoneOffset.UTC))
			.attempt(this.id);
	}

	private void write(boolean secret) {
		write(this.address, secret);
	}

	private void write(String to, boolean secret) {
		StoredLetter letter = new StoredLetter(this.id, "<%s@greenlane.example>".formatted(this.id), to, Language.EN,
				"A trial", TrialLetters.CODE, "<p>" + TrialLetters.CODE + "</p>", WRITTEN, 0);
		this.letters.add(letter, new Letter(to, Language.EN, "trial", Map.of(), secret));
	}

	private Map<String, @Nullable Object> row() {
		return this.jdbc.sql("select * from mail.letters where id = :id").param("id", this.id).query().singleRow();
	}

}
