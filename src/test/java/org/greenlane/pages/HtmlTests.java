package org.greenlane.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;

import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.greenlane.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The HTML of every public page as the server sends it.
 */
@PortalTest
class HtmlTests {

	private static final int LIST = 14_000;

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@MethodSource("pages")
	void htmlIsValid(String address) throws IOException, InterruptedException, SAXException {
		EmbeddedValidator validator = new EmbeddedValidator();
		validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
		String found = validator.validate(new ByteArrayInputStream(get(address, "identity").body()));
		assertThat(found.lines().filter((line) -> line.contains(" error: ") || line.contains(" fatal error: ")))
			.as(address)
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("lists")
	void compressedListIsSmall(String address) throws IOException, InterruptedException {
		HttpResponse<byte[]> response = get(address, "gzip");
		assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(response.body().length).as("compressed bytes of " + address).isLessThanOrEqualTo(LIST);
	}

	private HttpResponse<byte[]> get(String address, String encoding) throws IOException, InterruptedException {
		return CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.header("Accept", "text/html")
			.header("Accept-Encoding", encoding)
			.build(), BodyHandlers.ofByteArray());
	}

	static Stream<String> pages() {
		return inAllLanguages(PublicPagesUnderTest.PAGES);
	}

	static Stream<String> lists() {
		return inAllLanguages(PublicPagesUnderTest.LISTS);
	}

	private static Stream<String> inAllLanguages(List<String> pages) {
		return pages.stream().flatMap((page) -> Stream.of("/en", "/fr", "/es").map((language) -> language + page));
	}

}
