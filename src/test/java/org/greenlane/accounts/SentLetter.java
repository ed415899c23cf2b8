package org.greenlane.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.greenlane.TestMailServer;

/**
 * The letter that has come, as its reader takes it.
 *
 * @param subject its subject
 * @param link the address in it, without the host
 * @param code the six digits in it
 */
record SentLetter(String subject, String link, String code) {

	static SentLetter to(EmailAddress address) {
		MimeMessage message = TestMailServer.awaitLetterTo(address.text());
		try {
			String text = text(message);
			return new SentLetter(message.getSubject(), found("http://localhost(/\\S+)", text),
					found("(?m)^(\\d{6})\\s*$", text));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Part part) throws MessagingException, IOException {
		if (part.getContent() instanceof Multipart parts) {
			BodyPart first = parts.getBodyPart(0);
			return text(first);
		}
		return part.getContent().toString();
	}

	private static String found(String pattern, String text) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		if (!matcher.find()) {
			throw new AssertionError("No " + pattern + " in " + text);
		}
		return matcher.group(1);
	}

}
