package org.greenlane.accounts;

import java.util.regex.Pattern;

/**
 * The page that somebody was on the way to when they were asked to sign in. Always one of
 * this portal: it is an address below the language, and the language is put in front of
 * it.
 *
 * @param path such as {@code /admin/mail?page=2}, or empty for none
 */
public record ReturnAddress(String path) {

	private static final Pattern FORM = Pattern.compile("/[a-z0-9-][A-Za-z0-9/._~%?&=+,-]{0,480}");

	private static final Pattern UPWARDS = Pattern.compile("//|(?i)(\\.|%2e){2}");

	/** The address that was asked for; none if it is not a page to return to. */
	public static ReturnAddress of(String asked) {
		// Dots that lead upwards would get around what is said about beginnings.
		boolean usable = FORM.matcher(asked).matches() && !UPWARDS.matcher(asked).find()
				&& !asked.startsWith("/sign-in") && !asked.startsWith("/account/");
		return new ReturnAddress(usable ? asked : "");
	}

	/** The view that leads there, or to the account. */
	public String redirect() {
		return "redirect:" + (this.path.isEmpty() ? "/account" : this.path);
	}

}
