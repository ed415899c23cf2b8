package org.greenlane.screening;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers 403 to who is party to a call, with a page that says so in a sentence.
 */
@ControllerAdvice
class PartyAnswer {

	@ExceptionHandler(PartyToCall.class)
	void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		request.setAttribute("party", true);
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

}
