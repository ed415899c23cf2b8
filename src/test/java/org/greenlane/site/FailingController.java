package org.greenlane.site;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Addresses that exist in tests alone, and fail.
 */
@Controller
class FailingController {

	static final String SECRET = "select password from secret_table";

	@GetMapping("/failing/stale")
	String stale() {
		throw new OptimisticLockingFailureException(SECRET);
	}

	@GetMapping("/failing/broken")
	String broken() {
		throw new IllegalStateException(SECRET);
	}

}
