package org.greenlane.local;

import jakarta.servlet.http.HttpServletRequest;
import org.greenlane.accounts.PersonInSession;
import org.greenlane.accounts.ReturnAddress;
import org.greenlane.accounts.SignedIn;
import org.greenlane.web.NotFoundException;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signs in as a demo person by one click.
 */
@Controller
@ConditionalOnProperty("greenlane.local.active")
@ConditionalOnClass(name = LocalDatabaseInitializer.SERVER_CLASS)
class DemoSignInController {

	private final DemoPeople people;

	private final PersonInSession sessions;

	DemoSignInController(DemoPeople people, PersonInSession sessions) {
		this.people = people;
		this.sessions = sessions;
	}

	@PostMapping("/sign-in/demo")
	String signIn(@RequestParam(defaultValue = "") String person, @RequestParam(defaultValue = "") String to,
			HttpServletRequest request) {
		SignedIn demo = this.people.find(person).orElseThrow(() -> new NotFoundException("Demo person " + person));
		this.sessions.begin(demo, request);
		return ReturnAddress.of(to).redirect();
	}

}
