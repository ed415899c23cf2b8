package org.greenlane.site;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.web.Secretariat;
import org.greenlane.web.StaffPages;
import org.greenlane.web.StaffPages.StaffPage;

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

	private final List<StaffPages> staff;

	PageFrame(Secretariat secretariat, List<StaffPages> staff) {
		this.secretariat = secretariat;
		this.staff = List.copyOf(staff);
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

	/** Whether the reader is one of the staff, who have pages of their own. */
	@ModelAttribute("isStaff")
	boolean isStaff(HttpServletRequest request) {
		return request.getUserPrincipal() != null && this.staff.stream()
			.flatMap((pages) -> pages.staffPages().stream())
			.flatMap((page) -> page.authorities().stream())
			.distinct()
			.anyMatch(request::isUserInRole);
	}

	/** What the reader may do about this page as one of the staff. */
	@ModelAttribute("staffLinks")
	List<StaffPage> staffLinks(HttpServletRequest request) {
		return (request.getUserPrincipal() == null) ? List.of()
				: this.staff.stream()
					.flatMap((pages) -> pages.onPage(Frame.of(request).path()).stream())
					.filter((page) -> page.authorities().stream().anyMatch(request::isUserInRole))
					.toList();
	}

	@ExceptionHandler(OptimisticLockingFailureException.class)
	@ResponseStatus(value = HttpStatus.CONFLICT, reason = "Changed by someone else meanwhile")
	void staleEdit() {
		// The status leads to the 409 page.
	}

}
