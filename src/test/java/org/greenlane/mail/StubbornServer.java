package org.greenlane.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that misbehaves in one way.
 */
final class StubbornServer implements AutoCloseable {

	private final ServerSocket socket;

	private final Mood mood;

	private final AtomicInteger taken = new AtomicInteger();

	private final CountDownLatch closed = new CountDownLatch(1);

	private StubbornServer(ServerSocket socket, Mood mood) {
		this.socket = socket;
		this.mood = mood;
	}

	static StubbornServer that(Mood mood) throws IOException {
		return that(mood, 0);
	}

	/**
	 * A server on a given port, or on a free one where that is 0.
	 */
	static StubbornServer that(Mood mood, int port) throws IOException {
		StubbornServer server = new StubbornServer(new ServerSocket(port, 10, InetAddress.getLoopbackAddress()), mood);
		Thread.ofVirtual().start(server::serve);
		return server;
	}

	int port() {
		return this.socket.getLocalPort();
	}

	/** How many letters it has answered with "250". */
	int taken() {
		return this.taken.get();
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try (Socket connection = this.socket.accept()) {
				talk(connection);
			}
			catch (IOException | InterruptedException ex) {
				// The other side has hung up, or the test is over.
			}
		}
	}

	private void talk(Socket connection) throws IOException, InterruptedException {
		BufferedReader in = new BufferedReader(
				new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
		if (this.mood == Mood.SAYS_NOTHING) {
			this.closed.await();
			return;
		}
		say(connection, "220 ready");
		String line = in.readLine();
		while (line != null && !line.equals("QUIT")) {
			String command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
			say(connection, answer(command, line));
			if (command.equals("DATA") && takes(in, connection)) {
				return;
			}
			line = in.readLine();
		}
		say(connection, "221 bye");
	}

	private String answer(String command, String line) {
		return switch (command) {
			case "MAIL" -> (this.mood == Mood.ASKS_TO_SIGN_IN) ? "530 5.7.0 Authentication required" : "250 fine";
			case "RCPT" -> switch (this.mood) {
				case KNOWS_NOBODY -> "550 5.1.1 Nobody there: " + line;
				case IS_BUSY -> "451 4.3.0 Later, please: " + line;
				default -> "250 fine";
			};
			case "DATA" -> "354 go on";
			default -> "250 fine";
		};
	}

	private boolean takes(BufferedReader in, Socket connection) throws IOException {
		String line = in.readLine();
		while (line != null && !line.equals(".")) {
			line = in.readLine();
		}
		if (this.mood == Mood.DISLIKES_IT) {
			say(connection, "554 5.7.1 Not with these words");
			return false;
		}
		this.taken.incrementAndGet();
		say(connection, "250 taken");
		if (this.mood == Mood.HANGS_UP) {
			connection.setSoLinger(true, 0);
		}
		return this.mood == Mood.HANGS_UP;
	}

	private static void say(Socket connection, String answer) throws IOException {
		OutputStream out = connection.getOutputStream();
		out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	@Override
	public void close() throws IOException {
		this.closed.countDown();
		this.socket.close();
	}

	enum Mood {

		BEHAVES, SAYS_NOTHING, IS_BUSY, KNOWS_NOBODY, DISLIKES_IT, ASKS_TO_SIGN_IN, HANGS_UP

	}

}
