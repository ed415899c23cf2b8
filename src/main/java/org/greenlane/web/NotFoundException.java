package org.greenlane.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such thing, or none that this reader may know of; answered with 404.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFoundException extends RuntimeException {

	/**
	 * Says for the log what was not found.
	 */
	public NotFoundException(String what) {
		super(what, null, false, false);
	}

}
