package org.greenlane.local;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * A real SMTP server on a free port of this machine. It takes every letter and passes
 * none on; what it holds is gone when the portal stops.
 */
final class LocalMailServer implements AutoCloseable {

	private static final String HOST = "127.0.0.1";

	private final GreenMail server;

	private LocalMailServer(GreenMail server) {
		this.server = server;
	}

	static LocalMailServer start() {
		GreenMail server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));
		server.start();
		return new LocalMailServer(server);
	}

	String host() {
		return HOST;
	}

	int port() {
		return this.server.getSmtp().getPort();
	}

	/**
	 * What has arrived, numbered from 1 in the order in which it was written.
	 */
	List<LocalLetter> letters() {
		List<LocalLetter> letters = Arrays.stream(this.server.getReceivedMessages())
			.map(LocalLetter::of)
			.sorted(Comparator.comparing(LocalLetter::sent).thenComparing(LocalLetter::messageId))
			.toList();
		return IntStream.range(0, letters.size()).mapToObj((at) -> letters.get(at).numbered(at + 1)).toList();
	}

	@Override
	public void close() {
		this.server.stop();
	}

}
