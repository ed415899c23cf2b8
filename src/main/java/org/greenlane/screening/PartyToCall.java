package org.greenlane.screening;

/**
 * Said to one of the secretariat who applied in the call, or works on an application to
 * it: they see none of its applications.
 */
public class PartyToCall extends RuntimeException {

	PartyToCall(String slug) {
		super("Party to the call " + slug);
	}

}
