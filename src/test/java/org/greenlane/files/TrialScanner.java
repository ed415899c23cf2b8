package org.greenlane.files;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/**
 * Speaks as clamd does, and finds something in every file that holds a word.
 */
final class TrialScanner implements AutoCloseable {

	static final String HARM = "harm-for-trial";

	private final ServerSocket server;

	TrialScanner() throws IOException {
		this.server = new ServerSocket(0);
		Thread.ofPlatform().daemon().start(this::serve);
	}

	FileSettings settings() {
		return new FileSettings("localhost:" + this.server.getLocalPort());
	}

	private void serve() {
		try {
			while (true) {
				try (Socket client = this.server.accept()) {
					client.getOutputStream()
						.write((answer(new DataInputStream(client.getInputStream())) + "\0")
							.getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		catch (SocketException closed) {
			// The test is over.
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String answer(DataInputStream in) throws IOException {
		if (!new String(in.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
			return "UNKNOWN COMMAND";
		}
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		for (int length = in.readInt(); length > 0; length = in.readInt()) {
			content.write(in.readNBytes(length));
		}
		return content.toString(StandardCharsets.ISO_8859_1).contains(HARM) ? "stream: Trial.Harm FOUND" : "stream: OK";
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
