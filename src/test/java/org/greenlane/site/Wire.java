package org.greenlane.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * A connection to the portal that sends whatever it likes, as no decent client would.
 * Like a browser it looks at the answer only when it has sent all.
 */
final class Wire implements AutoCloseable {

	private static final int PATIENCE = (int) Duration.ofSeconds(30).toMillis();

	private final Socket socket;

	Wire(int port) {
		try {
			this.socket = new Socket("localhost", port);
			this.socket.setSoTimeout(PATIENCE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Sends one request on a connection of its own, and reads the answer. */
	static Reply exchange(int port, String... lines) {
		try (Wire wire = new Wire(port)) {
			return wire.send(String.join("\r\n", lines) + "\r\n\r\n").reply();
		}
	}

	Wire send(String text) {
		return send(text.getBytes(StandardCharsets.UTF_8));
	}

	Wire send(byte[] bytes) {
		try {
			OutputStream out = this.socket.getOutputStream();
			out.write(bytes);
			out.flush();
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Sends the same letter a number of times. */
	Wire fill(long count) {
		byte[] block = new byte[64 * 1024];
		Arrays.fill(block, (byte) 'x');
		for (long left = count; left > 0; left -= block.length) {
			send((left < block.length) ? Arrays.copyOf(block, (int) left) : block);
		}
		return this;
	}

	/** Sends chunks, without the end. */
	Wire chunks(int count, int size) {
		for (int i = 0; i < count; i++) {
			send(Integer.toHexString(size) + "\r\n").fill(size).send("\r\n");
		}
		return this;
	}

	/**
	 * Reads until the portal ends the connection or the answer has as much as it says.
	 */
	Reply reply() {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		try {
			InputStream in = this.socket.getInputStream();
			byte[] block = new byte[8192];
			for (int read = in.read(block); read >= 0; read = in.read(block)) {
				all.write(block, 0, read);
				if (new Reply(all.toString(StandardCharsets.UTF_8)).isComplete(all.size())) {
					break;
				}
			}
			return new Reply(all.toString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What came back.
	 *
	 * @param text the answer with its headers
	 */
	record Reply(String text) {

		/** The status; 0 where the connection ended without an answer. */
		int status() {
			return this.text.isEmpty() ? 0 : Integer.parseInt(this.text.split(" ", 3)[1].strip());
		}

		/** A header; empty if it is not there. */
		String header(String name) {
			return this.text.lines()
				.takeWhile((line) -> !line.isEmpty())
				.filter((line) -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
				.map((line) -> line.substring(name.length() + 1).strip())
				.findFirst()
				.orElse("");
		}

		String body() {
			int end = this.text.indexOf("\r\n\r\n");
			return (end < 0) ? "" : this.text.substring(end + 4);
		}

		private boolean isComplete(int bytes) {
			int head = this.text.indexOf("\r\n\r\n");
			String length = header("Content-Length");
			return head >= 0 && (length.isEmpty() ? this.text.endsWith("0\r\n\r\n")
					: bytes >= head + 4 + Integer.parseInt(length));
		}

	}

}
