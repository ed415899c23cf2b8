package org.greenlane.accounts;

import java.time.Instant;

import org.greenlane.web.Language;

/**
 * One place where somebody is signed in.
 *
 * @param device what they signed in with, or empty
 * @param beganAt when they did
 * @param seenAt when they last asked for a page there
 * @param here whether it is this one
 */
record OpenSession(String device, Instant beganAt, Instant seenAt, boolean here) {

	public String began(Language language) {
		return language.print(this.beganAt);
	}

	public String seen(Language language) {
		return language.print(this.seenAt);
	}

}
