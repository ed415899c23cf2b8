package org.greenlane.accounts;

import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The answer to whoever has asked too often.
 */
final class Wait {

	private Wait() {
	}

	/**
	 * Sets status and header.
	 * @return full minutes until it is worth trying again, at least one
	 */
	static long answer(Duration wait, HttpServletResponse response) {
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusMillis(999).toSeconds()));
		return Math.ceilDiv(wait.toSeconds() + 1, 60);
	}

}
