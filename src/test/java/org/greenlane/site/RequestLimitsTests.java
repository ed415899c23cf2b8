package org.greenlane.site;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.site.Wire.Reply;
import org.greenlane.web.Language;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Too large, too long, too slow, too many: over the wire, as the answer must arrive.
 */
@PortalTest
class RequestLimitsTests {

	private static final int MB = 1024 * 1024;

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

	@LocalServerPort
	private int port;

	@Autowired
	private MessageSource messages;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@ParameterizedTest
	@EnumSource(Language.class)
	void largeFormIsAnsweredInTheReadersLanguage(Language language) {
		Reply reply = sized("/" + language.tag() + "/sign-in", FORM, 3L * MB);
		explains(reply, 413, language);
		assertThat(reply.body()).contains("2 M");
	}

	@Test
	void answerArrivesHoweverLargeTheBodyIs() {
		explains(sized("/fr/sign-in", FORM, 200L * MB), 413, Language.FR);
	}

	@Test
	void senderWhoAsksBeforeItSendsIsAnsweredAtOnce() {
		explains(Wire.exchange(this.port, "POST /fr/sign-in HTTP/1.1", "Host: localhost", "Accept: text/html", FORM,
				"Content-Length: " + 200L * MB, "Expect: 100-continue"), 413, Language.FR);
	}

	@Test
	void bodyThatDoesNotSayItsSizeIsCounted() {
		explains(chunked("/es/sign-in", FORM, 48), 413, Language.ES);
		explains(chunked("/en/sign-in/passkey", "Content-Type: application/json", 48), 403, null);
		explains(chunked("/fr/sign-in", "Content-Type: multipart/form-data; boundary=b", 48), 413, Language.FR);
	}

	@ParameterizedTest
	@CsvSource({ "3,404", "11,413" })
	void uploadMayBeLargerForThoseWhoHaveSignedIn(int megabytes, int status) {
		String session = "Cookie: SESSION="
				+ this.visitors.with(this.mvc, Grant.of(Role.EDITOR)).cookie("SESSION").orElseThrow().getValue();
		Reply reply = upload("/fr/admin/uploads", megabytes, session);
		// Without the token of a page, what is small enough is refused.
		assertThat(reply.status()).isEqualTo((status == 413) ? 413 : 403);
		if (status == 413) {
			explains(reply, 413, Language.FR);
			assertThat(reply.body()).contains("10 M");
		}
	}

	@Test
	void strangerUploadsNoMoreThanAForm() {
		explains(upload("/en/admin/uploads", 3, "X-Nothing: here"), 413, Language.EN);
	}

	@Test
	void tooManyFieldsAreRefused() {
		String fields = IntStream.range(0, 1200).mapToObj((i) -> "a" + i + "=1").collect(Collectors.joining("&"));
		Reply form = Wire.exchange(this.port, "POST /en/sign-in HTTP/1.1", "Host: localhost", FORM,
				"Content-Length: " + fields.length(), "", fields);
		assertThat(form.status()).isIn(400, 413);
		assertThat(
				Wire.exchange(this.port, "GET /en/aeo/programmes?" + fields + " HTTP/1.1", "Host: localhost").status())
			.isIn(400, 413, 414);
		String part = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
		String parts = part.repeat(60) + "--b--\r\n";
		Reply multipart = Wire.exchange(this.port, "POST /en/sign-in HTTP/1.1", "Host: localhost",
				"Content-Type: multipart/form-data; boundary=b", "Content-Length: " + parts.length(), "", parts);
		assertThat(multipart.status()).isIn(400, 413);
		assertThat(form.text() + multipart.text()).doesNotContain("Exception", "apache", "Tomcat");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void longAddressIsExplained(Language language) {
		explains(Wire.exchange(this.port, "GET /" + language.tag() + "?q=" + "x".repeat(9000) + " HTTP/1.1",
				"Host: localhost", "Accept: text/html"), 414, language);
	}

	@Test
	void addressOfUsualLengthIsAnswered() {
		assertThat(Wire.exchange(this.port, "GET /en?q=" + "x".repeat(7000) + " HTTP/1.1", "Host: localhost").status())
			.isEqualTo(200);
	}

	@Test
	void moreHeadersThanTheServerReadsAreAnsweredPlainly() {
		Reply address = Wire.exchange(this.port, "GET /fr?q=" + "x".repeat(40_000) + " HTTP/1.1", "Host: localhost");
		Reply header = Wire.exchange(this.port, "GET /fr HTTP/1.1", "Host: localhost", "X-Long: " + "x".repeat(40_000));
		for (Reply reply : new Reply[] { address, header }) {
			assertThat(reply.status()).isBetween(400, 431);
			assertThat(reply.text()).doesNotContain("Exception", "apache", "Tomcat", "<style");
		}
	}

	@Test
	void senderWhoStopsIsCutOff() {
		try (Wire headers = new Wire(this.port); Wire body = new Wire(this.port)) {
			long began = System.nanoTime();
			headers.send("GET /en HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
			body.send("POST /fr/sign-in HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n" + FORM
					+ "\r\nContent-Length: 100\r\n\r\na=");
			explains(body.reply(), 408, Language.FR);
			assertThat(headers.reply().status()).isIn(0, 400, 408);
			assertThat((System.nanoTime() - began) / 1_000_000_000).isLessThan(15);
		}
	}

	private void explains(Reply reply, int status, @org.jspecify.annotations.Nullable Language language) {
		assertThat(reply.status()).as(reply.text()).isEqualTo(status);
		if (language != null) {
			assertThat(Jsoup.parse(reply.body()).select("h1").text())
				.isEqualTo(this.messages.getMessage("site.error." + status, null, language.locale()));
			assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
			assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
		}
		assertThat(reply.text()).doesNotContain("Exception", "apache", "Tomcat");
	}

	private Reply sized(String address, String type, long bytes) {
		try (Wire wire = new Wire(this.port)) {
			return wire
				.send("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n" + type
						+ "\r\nContent-Length: " + bytes + "\r\n\r\n")
				.fill(bytes)
				.reply();
		}
	}

	private Reply chunked(String address, String type, int chunks) {
		try (Wire wire = new Wire(this.port)) {
			return wire
				.send("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n" + type
						+ "\r\nTransfer-Encoding: chunked\r\n\r\n")
				.chunks(chunks, 64 * 1024)
				.send("0\r\n\r\n")
				.reply();
		}
	}

	private Reply upload(String address, int megabytes, String header) {
		String start = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
		String end = "\r\n--b--\r\n";
		long length = start.length() + (long) megabytes * MB + end.length();
		try (Wire wire = new Wire(this.port)) {
			return wire
				.send("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n" + header
						+ "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + length + "\r\n\r\n"
						+ start)
				.fill((long) megabytes * MB)
				.send(end)
				.reply();
		}
	}

}
