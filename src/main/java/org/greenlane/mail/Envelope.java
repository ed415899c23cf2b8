package org.greenlane.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.greenlane.web.Secretariat;

/**
 * Puts a letter into the form that servers take: the plain text first, since the last
 * part is the one that a reader's program prefers.
 */
class Envelope {

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private static final String NAME = "Greenlane";

	private final String from;

	private final String replyTo;

	Envelope(MailSettings settings, Secretariat secretariat) {
		this.from = settings.from();
		String given = settings.replyTo();
		this.replyTo = (given != null) ? given : secretariat.address();
	}

	MimeMessage around(StoredLetter letter, MimeMessage message) throws MessagingException {
		message.setFrom(sender());
		message.setReplyTo(new Address[] { new InternetAddress(this.replyTo, true) });
		message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
		message.setSubject(letter.subject(), UTF_8);
		message.setSentDate(Date.from(letter.createdAt()));
		message.setHeader("Message-ID", letter.messageId());
		message.setHeader("Content-Language", letter.language().tag());
		// Asks for no "out of office" in return.
		message.setHeader("Auto-Submitted", "auto-generated");
		MimeBodyPart text = new MimeBodyPart();
		text.setText(letter.text(), UTF_8);
		MimeBodyPart html = new MimeBodyPart();
		html.setText(letter.html(), UTF_8, "html");
		message.setContent(new MimeMultipart("alternative", text, html));
		return message;
	}

	private InternetAddress sender() throws MessagingException {
		try {
			return new InternetAddress(this.from, NAME, UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new MessagingException("UTF-8 is missing", ex);
		}
	}

}
