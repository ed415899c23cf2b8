package org.greenlane.web;

/**
 * There is no such thing, or none that this reader may know of; answered with 404.
 */
public class NotFoundException extends RuntimeException {

	/**
	 * Says for the log what was not found.
	 */
	public NotFoundException(String what) {
		super(what, null, false, false);
	}

}
