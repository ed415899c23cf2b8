package org.greenlane.local;

import java.util.Date;
import java.util.List;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

class LocalMailServerTests {

	@Test
	void letterArrivesAndItsLinksCanBeFollowed() throws Exception {
		try (LocalMailServer server = LocalMailServer.start()) {
			send(server, "Go to https://greenlane.example/en/sign-in?token=a&b=c. It is yours (http://x.example).");
			List<LocalLetter> letters = server.letters();
			assertThat(letters).hasSize(1);
			LocalLetter letter = letters.getFirst();
			assertThat(letter.number()).isEqualTo(1);
			assertThat(letter.to()).isEqualTo("awa@firm.example");
			assertThat(letter.subject()).isEqualTo("Une clé");
			assertThat(letter.html()).isEqualTo("<p>Go</p>");
			assertThat(letter.pieces()).filteredOn(LocalLetter.Piece::link)
				.extracting(LocalLetter.Piece::text)
				.containsExactly("https://greenlane.example/en/sign-in?token=a&b=c", "http://x.example");
			assertThat(String.join("", letter.pieces().stream().map(LocalLetter.Piece::text).toList()))
				.isEqualTo(letter.text());
		}
	}

	private static void send(LocalMailServer server, String text) throws Exception {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost(server.host());
		sender.setPort(server.port());
		MimeMessage message = sender.createMimeMessage();
		message.setFrom("portal@greenlane.example");
		message.setRecipients(Message.RecipientType.TO, "awa@firm.example");
		message.setSubject("Une clé", "UTF-8");
		message.setSentDate(new Date());
		message.setHeader("Content-Language", "fr");
		MimeBodyPart plain = new MimeBodyPart();
		plain.setText(text, "UTF-8");
		MimeBodyPart html = new MimeBodyPart();
		html.setText("<p>Go</p>", "UTF-8", "html");
		message.setContent(new MimeMultipart("alternative", plain, html));
		sender.send(message);
	}

}
