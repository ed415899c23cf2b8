package org.greenlane.local;

import java.util.List;

import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;

/**
 * Somebody to try the portal as.
 *
 * @param slug the person in forms and messages
 * @param name an invented name
 * @param grants what they may do
 */
record DemoPerson(String slug, String name, List<Grant> grants) {

	static final List<DemoPerson> ALL = List.of(new DemoPerson("applicant", "Afi Mensah", List.of()),
			new DemoPerson("focal-point", "Min-jun Park", List.of(Grant.focalPointOf("KR"))),
			new DemoPerson("judge", "Judith Keller", List.of(Grant.judgeOf(DemoCall.SLUG))),
			new DemoPerson("editor", "Elena Ruiz", List.of(Grant.of(Role.EDITOR))),
			new DemoPerson("second-editor", "Émile Fontaine", List.of(Grant.of(Role.EDITOR))),
			new DemoPerson("approver", "Aroha Ngata", List.of(Grant.of(Role.APPROVER))),
			new DemoPerson("administrator", "Adaeze Obi", List.of(Grant.of(Role.ADMINISTRATOR))));

	/** An address that no server on the internet delivers to. */
	EmailAddress address() {
		return new EmailAddress(this.slug + "@demo.greenlane.example");
	}

}
