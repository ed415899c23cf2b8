package org.greenlane.site;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

import org.greenlane.site.BodyLimits.BodyLimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MeasuredBodyTests {

	@Test
	void bodyThatComesByteByByteIsCutWhenItsTimeIsOver() {
		MeasuredBody body = new MeasuredBody(new Trickle(20), new BodyLimit("", 1000, Duration.ofMillis(200)));
		long began = System.nanoTime();
		assertThatExceptionOfType(BodyRefused.class).isThrownBy(() -> readAll(body))
			.satisfies((refused) -> assertThat(refused.getStatusCode().value()).isEqualTo(408));
		assertThat(body.isLate()).isTrue();
		assertThat((System.nanoTime() - began) / 1_000_000).isBetween(200L, 2000L);
	}

	@Test
	void bodyIsCountedWhateverItSaysOfItsSize() {
		MeasuredBody body = new MeasuredBody(new Trickle(0), new BodyLimit("", 1000, Duration.ofMinutes(1)));
		assertThatExceptionOfType(BodyRefused.class).isThrownBy(() -> readAll(body))
			.satisfies((refused) -> assertThat(refused.getStatusCode().value()).isEqualTo(413));
		assertThat(body.isLate()).isFalse();
	}

	@Test
	void whatNobodyWantsIsReadForAWhileOnly() {
		MeasuredBody body = new MeasuredBody(new Trickle(10), new BodyLimit("", 1000, Duration.ofMinutes(1)));
		assertThat(body.drain(1_000_000, Duration.ofMillis(100))).isFalse();
		assertThat(new MeasuredBody(new Trickle(0), new BodyLimit("", 1, Duration.ofMinutes(1))).drain(100,
				Duration.ofMinutes(1)))
			.isFalse();
	}

	@Test
	void largerLimitsHoldBelowTheirAddressInEveryLanguage() {
		assertThat(BodyLimits.of("/fr/admin/uploads").megabytes()).isEqualTo(10);
		assertThat(BodyLimits.of("/admin/uploads/7").megabytes()).isEqualTo(10);
		assertThat(BodyLimits.of("/fr/admin/uploadsx").megabytes()).isEqualTo(2);
		assertThat(BodyLimits.of("/fr").megabytes()).isEqualTo(2);
		assertThat(BodyLimits.of("*").megabytes()).isEqualTo(2);
	}

	private static void readAll(MeasuredBody body) throws IOException {
		while (body.doRead(ApplicationBufferHandler.EMPTY) >= 0) {
			// More is to come.
		}
	}

	/** A sender who never ends. */
	private record Trickle(int millisBetween) implements InputBuffer {

		@Override
		public int doRead(ApplicationBufferHandler handler) throws IOException {
			try {
				Thread.sleep(this.millisBetween);
				return 1;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new SocketTimeoutException();
			}
		}

		@Override
		public int available() {
			return 0;
		}

	}

}
