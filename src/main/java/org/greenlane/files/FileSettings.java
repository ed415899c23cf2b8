package org.greenlane.files;

import java.net.InetSocketAddress;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the installation adds to the checks of files.
 *
 * @param clamd where ClamAV's server listens, as {@code host:port}; null for no scanner
 */
@ConfigurationProperties("greenlane.files")
record FileSettings(@Nullable String clamd) {

	FileSettings {
		if (clamd != null && !clamd.isBlank() && !clamd.matches("[^:\\s]+:\\d{1,5}")) {
			throw new IllegalArgumentException("greenlane.files.clamd is host:port, not " + clamd);
		}
	}

	/** Where the scanner is, resolved anew each time. */
	Optional<InetSocketAddress> scanner() {
		if (this.clamd == null || this.clamd.isBlank()) {
			return Optional.empty();
		}
		int colon = this.clamd.indexOf(':');
		return Optional.of(new InetSocketAddress(this.clamd.substring(0, colon),
				Integer.parseInt(this.clamd.substring(colon + 1))));
	}

}
