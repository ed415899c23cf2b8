package org.greenlane.site;

import java.time.Duration;
import java.util.List;

import org.greenlane.web.Language;

/**
 * How much may be sent to the portal, and how long it may take: the one place that says
 * so. Whatever is not named here is a form or a few lines of JSON.
 */
final class BodyLimits {

	private static final long MB = 1024 * 1024;

	private static final BodyLimit ORDINARY = new BodyLimit("", 2 * MB, Duration.ofMinutes(1));

	/** For those who have signed in. */
	private static final List<BodyLimit> LARGER = List.of(
			new BodyLimit("/admin/uploads", 10 * MB, Duration.ofMinutes(5)),
			new BodyLimit("/admin/meetings", 6 * MB, Duration.ofMinutes(5)),
			// Files have at most 5 MB; a photo that is larger is told so on its page.
			// Lines are slow.
			new BodyLimit("/champions", 20 * MB, Duration.ofMinutes(10)),
			new BodyLimit("/applications", 20 * MB, Duration.ofMinutes(10)));

	private BodyLimits() {
	}

	static BodyLimit ofStrangers() {
		return ORDINARY;
	}

	/**
	 * The limit at an address.
	 * @param path with or without its language
	 */
	static BodyLimit of(String path) {
		String[] parts = path.split("/", 3);
		String page = (parts.length > 2 && Language.ofTag(parts[1]).isPresent()) ? "/" + parts[2] : path;
		return LARGER.stream()
			.filter((one) -> page.equals(one.prefix()) || page.startsWith(one.prefix() + "/"))
			.findFirst()
			.orElse(ORDINARY);
	}

	/**
	 * A limit.
	 *
	 * @param prefix the addresses it holds for, below the language
	 * @param bytes the most that one request may have
	 * @param longest from the first byte of the body to the last
	 */
	record BodyLimit(String prefix, long bytes, Duration longest) {

		long megabytes() {
			return this.bytes / MB;
		}

	}

}
