package org.greenlane.site;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;

/**
 * Stands before everything that reads a body: forms, uploads and JSON are all read
 * through the server's own buffer, so that is where they are measured.
 */
class BodyGuard extends ValveBase {

	/** The attribute of a request by which {@link RequestLimits} finds its body. */
	static final String BODY = MeasuredBody.class.getName();

	/** Beyond this the connection is cut and the sender sees no answer. */
	private static final long MOST_DRAINED = 256L * 1024 * 1024;

	private static final Duration LONGEST_DRAIN = Duration.ofMinutes(1);

	/** So that whoever sends rubbish does not take all threads. */
	private final Semaphore drains = new Semaphore(20);

	BodyGuard() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		org.apache.coyote.Request wire = request.getCoyoteRequest();
		if (wire.getContentLengthLong() <= 0 && wire.getHeader("Transfer-Encoding") == null) {
			getNext().invoke(request, response);
			return;
		}
		InputBuffer input = wire.getInputBuffer();
		MeasuredBody body = new MeasuredBody(input, BodyLimits.ofStrangers());
		request.setAttribute(BODY, body);
		wire.setInputBuffer(body);
		try {
			getNext().invoke(request, response);
		}
		finally {
			wire.setInputBuffer(input);
		}
		boolean stillAsks = wire.hasExpectation() && wire.getBytesRead() == 0;
		if (!request.isAsync() && !wire.isFinished() && !stillAsks) {
			response.finishResponse();
			swallow(wire, body);
		}
	}

	private void swallow(org.apache.coyote.Request wire, MeasuredBody body) {
		boolean all = false;
		if (!body.isLate() && this.drains.tryAcquire()) {
			try {
				all = body.drain(MOST_DRAINED, LONGEST_DRAIN);
			}
			finally {
				this.drains.release();
			}
		}
		if (!all) {
			// The server itself would go on, for as long as a byte comes now and then.
			wire.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

}
