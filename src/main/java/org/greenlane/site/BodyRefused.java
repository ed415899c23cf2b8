package org.greenlane.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What somebody sends is too large or comes too slowly. Unchecked, and so not to be
 * mistaken for a broken connection by whoever is reading.
 */
final class BodyRefused extends ResponseStatusException {

	private static final long serialVersionUID = 1L;

	BodyRefused(HttpStatus status) {
		super(status);
	}

}
