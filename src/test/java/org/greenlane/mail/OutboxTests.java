package org.greenlane.mail;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import com.github.kagkarlsson.scheduler.Scheduler;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.greenlane.PortalTest;
import org.greenlane.TestMailServer;
import org.greenlane.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@PortalTest
class OutboxTests {

	@Autowired
	private Outbox outbox;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Scheduler scheduler;

	private final String address = TrialLetters.newAddress();

	@Test
	void letterGoesOutOnceItsTransactionIsCommitted() throws Exception {
		this.transaction.executeWithoutResult((status) -> {
			this.outbox.put(TrialLetters.plain(this.address));
			this.scheduler.triggerCheckForDueExecutions();
			assertThat(TestMailServer.lettersTo(this.address)).isEmpty();
		});
		MimeMessage letter = TestMailServer.awaitLetterTo(this.address);
		assertThat(letter.getFrom()).extracting(Objects::toString)
			.containsExactly("Greenlane <portal@greenlane.example>");
		assertThat(letter.getReplyTo()).extracting(Objects::toString).containsExactly("secretariat@greenlane.example");
		assertThat(letter.getMessageID()).isEqualTo(stored("message_id"));
		assertThat(letter.getSentDate().toInstant().getEpochSecond())
			.isEqualTo(Long.parseLong(stored("extract(epoch from created_at)::bigint")));
		awaitDone();
		assertThat(TestMailServer.lettersTo(this.address)).hasSize(1);
	}

	@Test
	void letterOfATransactionThatIsTakenBackNeverWas() {
		this.transaction.executeWithoutResult((status) -> {
			this.outbox.put(TrialLetters.plain(this.address));
			status.setRollbackOnly();
		});
		String after = TrialLetters.newAddress();
		put(TrialLetters.plain(after));
		TestMailServer.awaitLetterTo(after);
		assertThat(TestMailServer.lettersTo(this.address)).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from mail.letters where recipient = :to")
			.param("to", this.address)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void letterWithoutATransactionIsRefused() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.outbox.put(TrialLetters.plain(this.address)));
	}

	@Test
	void addressOfTwoLinesIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> TrialLetters.plain("a@b.example\r\nBcc: c@d.example"));
	}

	@ParameterizedTest
	@CsvSource({ "EN, A trial, 'Good morning, Awa'", "FR, Un essai à l’œuvre, Bonjour Awa",
			"ES, Una prueba en español, 'Buenos días, Awa'" })
	void letterIsWrittenInTheLanguageOfWhomItGoesTo(Language language, String subject, String greeting)
			throws Exception {
		put(TrialLetters.in(language, this.address));
		MimeMessage letter = TestMailServer.awaitLetterTo(this.address);
		assertThat(letter.getSubject()).isEqualTo(subject);
		assertThat(letter.getHeader("Content-Language")).containsExactly(language.tag());
		assertThat(part(letter, 0)).startsWith(greeting).doesNotContain("??");
		assertThat(part(letter, 1)).contains("lang=\"" + language.tag() + "\"", greeting).doesNotContain("??");
	}

	@Test
	void letterSaysTheSameAsTextAndAsHtml() throws Exception {
		put(TrialLetters.plain(this.address));
		MimeMessage letter = TestMailServer.awaitLetterTo(this.address);
		assertThat(letter.getContentType()).startsWith("multipart/alternative");
		assertThat(((Multipart) letter.getContent()).getBodyPart(0).getContentType()).startsWith("text/plain");
		assertThat(part(letter, 0)).contains("Awa & Söhne <x>", TrialLetters.CODE, TrialLetters.LINK, "\n-- \n");
		assertThat(((Multipart) letter.getContent()).getBodyPart(1).getContentType()).startsWith("text/html");
		assertThat(part(letter, 1))
			.contains("Awa &amp; Söhne &lt;x&gt;", TrialLetters.CODE, TrialLetters.LINK.replace("&", "&amp;"))
			.doesNotContain("<img", " th:");
	}

	@Test
	void whatIsSecretIsErasedOnceDeliveredAndWhatIsNotStays() {
		String other = TrialLetters.newAddress();
		put(TrialLetters.secret(this.address));
		put(TrialLetters.plain(other));
		TestMailServer.awaitLetterTo(this.address);
		awaitDone();
		assertThat(stored("coalesce(text, html, 'erased')")).isEqualTo("erased");
		assertThat(this.jdbc.sql("select text from mail.letters where recipient = :to")
			.param("to", other)
			.query(String.class)
			.single()).contains(TrialLetters.CODE);
		assertThat(this.jdbc.sql("select count(*) from mail.scheduled_tasks where task_data is not null")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void nothingOfALetterIsToldByItsName() {
		List<String> names = List.of(TrialLetters.secret(this.address).toString());
		assertThat(names).noneMatch((name) -> name.contains(this.address) || name.contains(TrialLetters.CODE));
	}

	private void put(Letter letter) {
		this.transaction.executeWithoutResult((status) -> this.outbox.put(letter));
	}

	private void awaitDone() {
		Awaitility.await().atMost(10, TimeUnit.SECONDS).until(() -> stored("delivered_at is not null").equals("true"));
	}

	private String stored(String column) {
		return this.jdbc.sql("select (%s)::text from mail.letters where recipient = :to".formatted(column))
			.param("to", this.address)
			.query(String.class)
			.single();
	}

	private static String part(MimeMessage letter, int index) throws Exception {
		return Objects.toString(((Multipart) letter.getContent()).getBodyPart(index).getContent())
			.replace("\r\n", "\n");
	}

}
