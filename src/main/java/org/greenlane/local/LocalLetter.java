package org.greenlane.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

/**
 * A letter as it arrived at the local mail server.
 *
 * @param number its place among those that have arrived, from 1
 * @param language the language it is written in
 */
record LocalLetter(int number, String messageId, String to, String subject, String language, Instant sent, String text,
		String html) {

	// A full stop after an address is the sentence's.
	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

	static LocalLetter of(MimeMessage message) {
		try {
			Multipart parts = (Multipart) message.getContent();
			return new LocalLetter(0, message.getMessageID(), message.getHeader("To", ", "), message.getSubject(),
					message.getHeader("Content-Language", null), message.getSentDate().toInstant(), part(parts, 0),
					part(parts, 1));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException("A letter cannot be read", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String part(Multipart parts, int index) throws MessagingException, IOException {
		return Objects.toString(parts.getBodyPart(index).getContent()).replace("\r\n", "\n");
	}

	LocalLetter numbered(int given) {
		return new LocalLetter(given, this.messageId, this.to, this.subject, this.language, this.sent, this.text,
				this.html);
	}

	/** The plain text, cut where a link begins or ends. */
	public List<Piece> pieces() {
		List<Piece> pieces = new ArrayList<>();
		Matcher links = LINK.matcher(this.text);
		int end = 0;
		while (links.find()) {
			pieces.add(new Piece(this.text.substring(end, links.start()), false));
			pieces.add(new Piece(links.group(), true));
			end = links.end();
		}
		pieces.add(new Piece(this.text.substring(end), false));
		return pieces;
	}

	/**
	 * A part of the text.
	 *
	 * @param link whether the text is an address to follow
	 */
	record Piece(String text, boolean link) {
	}

}
