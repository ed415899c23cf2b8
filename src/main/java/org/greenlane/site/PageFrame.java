package org.greenlane.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.web.Secretariat;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Gives every page its frame, and answers a stale edit with 409.
 */
@ControllerAdvice
class PageFrame {

	private final Secretariat secretariat;

	PageFrame(Secretariat secretariat) {
		this.secretariat = secretariat;
	}

	@ModelAttribute("secretariat")
	Secretariat secretariat() {
		return this.secretariat;
	}

	@ModelAttribute("frame")
	Frame frame(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader("Content-Language", request.getLocale().getLanguage());
		return Frame.of(request);
	}

	@ExceptionHandler(OptimisticLockingFailureException.class)
	@ResponseStatus(value = HttpStatus.CONFLICT, reason = "Changed by someone else meanwhile")
	void staleEdit() {
		// The status leads to the 409 page.
	}

}
