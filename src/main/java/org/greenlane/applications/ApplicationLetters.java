package org.greenlane.applications;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Call;
import org.greenlane.files.StoredFile;
import org.greenlane.mail.Letter;
import org.greenlane.mail.Outbox;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;
import org.springframework.stereotype.Component;

/**
 * The letters about applications, each in the language of whom it goes to, and each in
 * the transaction of what it tells.
 */
@Component
class ApplicationLetters {

	private final Correspondents correspondents;

	private final Outbox outbox;

	private final PortalAddress portal;

	ApplicationLetters(Correspondents correspondents, Outbox outbox, PortalAddress portal) {
		this.correspondents = correspondents;
		this.outbox = outbox;
		this.portal = portal;
	}

	/** Proof that something was sent, to all who work on it. */
	void receipt(Application application, Call call, Reference reference, SealedVersion version,
			Map<String, StoredFile> files) {
		List<String> attached = new TreeMap<>(files).values()
			.stream()
			.map((file) -> "%s, %d, SHA-256 %s".formatted(file.name(), file.size(), file.sha256()))
			.toList();
		this.correspondents.of(application).forEach((person) -> {
			Language language = person.language();
			put(person, "application-receipt",
					Map.of("reference", reference.printed(), "call", call.title().in(language), "version",
							version.number(), "sealed", language.print(version.sealedAt()), "until",
							call.deadline().in(language), "zone", call.deadline().zoneName(), "hash", version.hash(),
							"files", attached, "link", this.portal.of(language, "/applications/" + reference)));
		});
	}

	/** Tells all who work on it that it was taken back, or brought back. */
	void withdrawn(Application application, Call call, Reference reference, boolean back) {
		this.correspondents.of(application)
			.forEach((person) -> put(person, back ? "application-back" : "application-withdrawn",
					Map.of("reference", reference.printed(), "call", call.title().in(person.language()), "link",
							this.portal.of(person.language(), "/applications/" + reference))));
	}

	/** Asks somebody to work on an application. */
	void invite(Collaborator invited, Call call, SignedIn by) {
		String inviter = by.displayName().isEmpty() ? by.address().text() : by.displayName();
		this.outbox.put(new Letter(invited.address(), invited.language(), "application-invitation",
				Map.of("inviter", inviter, "call", call.title().in(invited.language()), "until",
						call.deadline().in(invited.language()), "zone", call.deadline().zoneName(), "link",
						this.portal.of(invited.language(),
								"/champions/%s/apply/%s".formatted(call.slug(), invited.application()))),
				false)
			.naming(by.id()));
	}

	private void put(SignedIn person, String template, Map<String, Object> facts) {
		this.outbox.put(new Letter(person.address().text(), person.language(), template, facts, false));
	}

}
