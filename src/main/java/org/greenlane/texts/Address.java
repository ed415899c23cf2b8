package org.greenlane.texts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a link of a text leads, as far as it may.
 *
 * @param href what may stand in a page, a path without its language; empty where the link
 * may not be followed
 */
record Address(Kind kind, String href) {

	private static final int LONGEST = 2_000;

	private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

	private static final Pattern MAILBOX = Pattern
		.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,200}\\.[A-Za-z]{2,24}");

	private static final Pattern PATH = Pattern.compile(
			"/|(?:/(?!\\.{1,2}(?:[/?#]|$))[A-Za-z0-9._~%-]+)+/?(?:\\?[A-Za-z0-9._~%&=+,:-]*)?(?:#[A-Za-z0-9_-]*)?");

	private static final Pattern LANGUAGE = Pattern.compile("^/(?:en|fr|es)(?=[/?#]|$)");

	private static final Pattern WITHIN = Pattern.compile("#[A-Za-z0-9_-]+");

	enum Kind {

		PORTAL, SECURE, WEB, MAILBOX, WITHIN, MALFORMED, FORBIDDEN

	}

	/**
	 * Reads the destination of a link.
	 * @param origin scheme, host and port of the portal: links to it are mentions
	 */
	static Address of(String destination, String origin) {
		String written = destination.strip();
		if (written.length() > LONGEST || written.isEmpty()) {
			return new Address(Kind.MALFORMED, "");
		}
		if (written.equals(origin) || written.startsWith(origin + "/")) {
			return ofPath(written.substring(origin.length()));
		}
		if (written.startsWith("/")) {
			return ofPath(written);
		}
		if (WITHIN.matcher(written).matches()) {
			return new Address(Kind.WITHIN, written);
		}
		return SCHEME.matcher(written).lookingAt() ? ofScheme(written) : new Address(Kind.MALFORMED, "");
	}

	private static Address ofPath(String written) {
		String path = LANGUAGE.matcher(written).replaceFirst("");
		path = path.startsWith("/") ? path : "/" + path;
		return PATH.matcher(path).matches() ? new Address(Kind.PORTAL, path) : new Address(Kind.MALFORMED, "");
	}

	private static Address ofScheme(String written) {
		String scheme = written.substring(0, written.indexOf(':')).toLowerCase(Locale.ROOT);
		return switch (scheme) {
			case "https" -> ofWeb(Kind.SECURE, written);
			case "http" -> ofWeb(Kind.WEB, written);
			case "mailto" -> MAILBOX.matcher(written.substring("mailto:".length())).matches()
					? new Address(Kind.MAILBOX, "mailto:" + written.substring("mailto:".length()))
					: new Address(Kind.MALFORMED, "");
			default -> new Address(Kind.FORBIDDEN, "");
		};
	}

	/**
	 * A name before the host is refused: it is there to make the address look like
	 * another.
	 */
	private static Address ofWeb(Kind kind, String written) {
		try {
			URI uri = new URI(written);
			if (uri.getHost() == null || uri.getRawUserInfo() != null || !uri.getHost().contains(".")) {
				return new Address(Kind.MALFORMED, "");
			}
			return new Address(kind, uri.toASCIIString());
		}
		catch (URISyntaxException malformed) {
			return new Address(Kind.MALFORMED, "");
		}
	}

	/**
	 * The page of the portal, without query, fragment and slash at the end.
	 */
	Optional<String> path() {
		return (this.kind == Kind.PORTAL)
				? Optional.of(this.href.replaceFirst("[?#].*", "").replaceFirst("(?<=.)/$", "")) : Optional.empty();
	}

	boolean isOutward() {
		return this.kind == Kind.SECURE || this.kind == Kind.WEB;
	}

}
