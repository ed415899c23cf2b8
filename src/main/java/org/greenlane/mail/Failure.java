package org.greenlane.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

import org.springframework.mail.MailSendException;

/**
 * Why a letter was not delivered.
 *
 * @param isFinal whether it would be refused again: the server does not take this
 * recipient or this letter. What it has against the portal itself can be mended.
 * @param kind what may be logged, without an address
 * @param reason what the server said, which often names the address
 */
record Failure(boolean isFinal, String kind, String reason) {

	/**
	 * The server asks the portal to sign in, or to sign in otherwise (RFC 4954).
	 */
	private static final Set<Integer> ABOUT_THE_PORTAL = Set.of(530, 534, 535, 538);

	private static final int LONGEST_REASON = 500;

	static Failure of(Exception failure) {
		List<Throwable> causes = causes(failure);
		Throwable telling = causes.stream().filter((cause) -> code(cause) > 0).findFirst().orElse(causes.getLast());
		int code = code(telling);
		boolean refused = code >= 500 && !ABOUT_THE_PORTAL.contains(code);
		String kind = (code > 0) ? "SMTP " + code : telling.getClass().getSimpleName();
		return new Failure(refused || telling instanceof AddressException, kind, reason(telling));
	}

	/**
	 * The failure and everything behind it, on both ways that exceptions of mail are
	 * linked.
	 */
	private static List<Throwable> causes(Throwable failure) {
		List<Throwable> causes = new ArrayList<>();
		collect(failure, causes);
		return causes;
	}

	private static void collect(@Nullable Throwable cause, List<Throwable> causes) {
		if (cause == null || causes.contains(cause)) {
			return;
		}
		causes.add(cause);
		if (cause instanceof MailSendException many) {
			Stream.of(many.getMessageExceptions()).forEach((each) -> collect(each, causes));
		}
		if (cause instanceof MessagingException linked) {
			collect(linked.getNextException(), causes);
		}
		collect(cause.getCause(), causes);
	}

	/**
	 * What the server answered to the recipient or to the letter; 0 for everything else.
	 */
	private static int code(Throwable cause) {
		return switch (cause) {
			case SMTPAddressFailedException recipient -> recipient.getReturnCode();
			case SMTPSendFailedException letter when isAboutTheLetter(letter) -> letter.getReturnCode();
			default -> 0;
		};
	}

	private static boolean isAboutTheLetter(SMTPSendFailedException failure) {
		String command = Objects.toString(failure.getCommand(), "");
		return command.equals(".") || command.startsWith("DATA");
	}

	private static String reason(Throwable cause) {
		String text = Objects.toString(cause.getMessage(), "").strip();
		String reason = text.isEmpty() ? cause.getClass().getSimpleName() : text;
		return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
	}

}
