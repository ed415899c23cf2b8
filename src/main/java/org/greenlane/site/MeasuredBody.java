package org.greenlane.site;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;

import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.greenlane.site.BodyLimits.BodyLimit;

import org.springframework.http.HttpStatus;

/**
 * The body of one request, counted and timed as it comes in, whoever reads it and however
 * it is sent.
 */
final class MeasuredBody implements InputBuffer {

	private final InputBuffer input;

	private final long began = System.nanoTime();

	private BodyLimit limit;

	private long count;

	private boolean late;

	MeasuredBody(InputBuffer input, BodyLimit limit) {
		this.input = input;
		this.limit = limit;
	}

	/** Sets what holds for whoever sends it. */
	void limit(BodyLimit limit) {
		this.limit = limit;
	}

	/** Whether it was refused because it came too slowly. */
	boolean isLate() {
		return this.late;
	}

	@Override
	public int doRead(ApplicationBufferHandler handler) throws IOException {
		try {
			int read = this.input.doRead(handler);
			this.count += Math.max(read, 0);
			if (this.count > this.limit.bytes()) {
				throw new BodyRefused(HttpStatus.CONTENT_TOO_LARGE);
			}
			if (read >= 0 && isOlderThan(this.limit.longest())) {
				throw tooSlow();
			}
			return read;
		}
		catch (SocketTimeoutException nothingCame) {
			throw tooSlow();
		}
	}

	@Override
	public int available() {
		return this.input.available();
	}

	/**
	 * Reads what nobody wants, so that the sender comes to read the answer: browsers look
	 * at it only when they have sent all.
	 * @return whether that was the end of it
	 */
	boolean drain(long most, Duration longest) {
		long left = most;
		Drain drain = new Drain();
		long until = System.nanoTime() + longest.toNanos();
		try {
			while (left > 0 && System.nanoTime() - until < 0) {
				int read = this.input.doRead(drain);
				if (read < 0) {
					return true;
				}
				left -= read;
			}
		}
		catch (IOException gone) {
			return false;
		}
		return false;
	}

	private boolean isOlderThan(Duration age) {
		return System.nanoTime() - this.began > age.toNanos();
	}

	private BodyRefused tooSlow() {
		this.late = true;
		return new BodyRefused(HttpStatus.REQUEST_TIMEOUT);
	}

	/** Where bytes go that nobody reads. */
	private static final class Drain implements ApplicationBufferHandler {

		private ByteBuffer bytes = ByteBuffer.allocate(0);

		@Override
		public void setByteBuffer(ByteBuffer buffer) {
			this.bytes = buffer;
		}

		@Override
		public ByteBuffer getByteBuffer() {
			return this.bytes;
		}

		@Override
		public void expand(int size) {
			// Nothing is kept.
		}

	}

}
