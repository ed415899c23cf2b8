package org.greenlane.local;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells whoever started the portal by hand where to find it.
 */
@Component
@ConditionalOnProperty("greenlane.local.active")
class ReadyAnnouncement {

	private static final Logger log = LoggerFactory.getLogger(ReadyAnnouncement.class);

	@EventListener
	void announce(ApplicationReadyEvent ready) {
		Environment environment = ready.getApplicationContext().getEnvironment();
		String address = "http://localhost:%s%s/".formatted(environment.getProperty("local.server.port"),
				environment.getProperty("server.servlet.context-path", ""));
		log.info("Letters are at {}local/mailbox", address);
		log.info("Greenlane is ready: {}", address);
	}

}
