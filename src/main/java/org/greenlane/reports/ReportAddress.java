package org.greenlane.reports;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What an address below {@code /reports} asks for: a symbol with slashes in it, perhaps
 * one version of it, perhaps something made of that.
 *
 * @param symbol as it was typed
 * @param version such as {@code Rev.1/Corr.1} or {@code Original}; empty for the report
 * as it stands
 * @param wanted the page or something else
 * @param file the attachment that is asked for, if one is
 */
record ReportAddress(String symbol, String version, Wanted wanted, @Nullable UUID file) {

	private static final Pattern FORM = Pattern
		.compile("/?(?<symbol>[^/.]+(?:/[^/.]+)+?)(?:/(?<version>(?i:Original|Rev\\.\\d{1,4}(?:/Corr\\.\\d{1,4})?|"
				+ "Corr\\.\\d{1,4})))?(?:/(?<changes>changes)|/files/(?<file>[0-9a-f-]{36})|"
				+ "\\.(?<ending>bib|ris|docx))?");

	/**
	 * What is wanted of a version.
	 */
	enum Wanted {

		PAGE, CHANGES, FILE, BIB, RIS, DOCX

	}

	static Optional<ReportAddress> of(String path) {
		Matcher parts = FORM.matcher(path);
		if (!parts.matches()) {
			return Optional.empty();
		}
		@Nullable String file = parts.group("file");
		@Nullable String ending = parts.group("ending");
		Wanted wanted = (parts.group("changes") != null) ? Wanted.CHANGES : (file != null) ? Wanted.FILE
				: (ending != null) ? Wanted.valueOf(ending.toUpperCase(java.util.Locale.ROOT)) : Wanted.PAGE;
		String version = Optional.ofNullable(parts.group("version")).orElse("");
		return Optional.of(new ReportAddress(parts.group("symbol"), version, wanted,
				(file != null) ? UUID.fromString(file) : null));
	}

	/** The same of a report by the symbol that it has now. */
	String under(String current) {
		String below = this.version.isEmpty() ? "" : "/" + this.version;
		return "/reports/" + current + below + switch (this.wanted) {
			case PAGE -> "";
			case CHANGES -> "/changes";
			case FILE -> "/files/" + this.file;
			case BIB, RIS, DOCX -> "." + this.wanted.name().toLowerCase(java.util.Locale.ROOT);
		};
	}

}
