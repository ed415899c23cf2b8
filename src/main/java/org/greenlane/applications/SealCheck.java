package org.greenlane.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.mail.Letter;
import org.greenlane.mail.Outbox;
import org.greenlane.web.Language;
import org.greenlane.web.Secretariat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes the hashes of all sealed versions and of their files anew, and tells the
 * secretariat and the record of each that is not as it was sealed.
 */
@Component
class SealCheck {

	private static final Logger log = LoggerFactory.getLogger(SealCheck.class);

	private static final int AT_ONCE = 200;

	private final Versions versions;

	private final SealedFiles files;

	private final Events events;

	private final Outbox outbox;

	private final Secretariat secretariat;

	private final List<OtherSeals> others;

	SealCheck(Versions versions, SealedFiles files, Events events, Outbox outbox, Secretariat secretariat,
			List<OtherSeals> others) {
		this.versions = versions;
		this.files = files;
		this.events = events;
		this.outbox = outbox;
		this.secretariat = secretariat;
		this.others = List.copyOf(others);
	}

	/**
	 * Looks at all.
	 * @return what is broken, as application and number
	 */
	@Transactional
	public List<String> look() {
		List<String> broken = new ArrayList<>();
		UUID application = new UUID(0, 0);
		int number = 0;
		List<SealedVersion> some = this.versions.after(application, number, AT_ONCE);
		while (!some.isEmpty()) {
			some.stream().filter((one) -> !isWhole(one)).forEach((one) -> broken.add(note(one)));
			application = some.getLast().application();
			number = some.getLast().number();
			some = this.versions.after(application, number, AT_ONCE);
		}
		this.others.forEach((seals) -> broken.addAll(seals.broken()));
		if (!broken.isEmpty()) {
			this.outbox.put(new Letter(this.secretariat.address(), Language.EN, "seal-broken",
					Map.of("count", broken.size(), "versions", broken), false));
		}
		return broken;
	}

	private boolean isWhole(SealedVersion version) {
		return version.isWhole() && this.files.areWhole(version);
	}

	private String note(SealedVersion version) {
		log.error("Sealed version {} of application {} is not as it was sealed", version.number(),
				version.application());
		this.events.add(EventKind.SEAL_BROKEN, Optional.empty(), version.application().toString(),
				Map.of("version", String.valueOf(version.number())));
		return version.application() + ", " + version.number();
	}

}
