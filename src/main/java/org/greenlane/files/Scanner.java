package org.greenlane.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Asks ClamAV's server about a file, by its {@code INSTREAM} command: the content goes
 * over the connection, in chunks with their length in front.
 */
@Component
class Scanner {

	private static final int CHUNK = 1 << 16;

	private static final int CONNECT_MILLIS = 2_000;

	private static final int ANSWER_MILLIS = 30_000;

	private static final int LONGEST_ANSWER = 4_096;

	private final FileSettings settings;

	Scanner(FileSettings settings) {
		this.settings = settings;
	}

	/** Whether files have to pass a scanner at all. */
	boolean isThere() {
		return this.settings.scanner().isPresent();
	}

	/**
	 * Has a file looked at.
	 * @return the name of what was found in it; empty where nothing was
	 * @throws IOException where the scanner does not answer, or not to the question
	 */
	Optional<String> scan(byte[] content) throws IOException {
		InetSocketAddress address = this.settings.scanner().orElseThrow();
		try (Socket socket = new Socket()) {
			socket.connect(address, CONNECT_MILLIS);
			socket.setSoTimeout(ANSWER_MILLIS);
			DataOutputStream out = new DataOutputStream(socket.getOutputStream());
			out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
			for (int from = 0; from < content.length; from += CHUNK) {
				int length = Math.min(CHUNK, content.length - from);
				out.writeInt(length);
				out.write(content, from, length);
			}
			out.writeInt(0);
			out.flush();
			return verdict(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
		}
	}

	private static Optional<String> verdict(String answer) throws IOException {
		String said = answer.replace("\0", "").strip();
		if (said.equals("stream: OK")) {
			return Optional.empty();
		}
		if (said.startsWith("stream: ") && said.endsWith(" FOUND")) {
			return Optional.of(said.substring("stream: ".length(), said.length() - " FOUND".length()));
		}
		throw new IOException("The scanner answers: " + said);
	}

}
