package org.greenlane.accounts;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser of one person: it keeps cookies and sends forms as they stand in pages.
 */
public final class Visitor {

	private final MockMvcTester mvc;

	private final String network;

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	/**
	 * A visitor who comes from a network address.
	 */
	public Visitor(MockMvcTester mvc, String network) {
		this.mvc = mvc;
		this.network = network;
	}

	/** Asks for a page, redirects not followed. */
	public MockHttpServletResponse get(String address) {
		return send(this.mvc.get().uri(address));
	}

	/** Follows a link as it stands in a page, whose address is encoded already. */
	public MockHttpServletResponse follow(URI address) {
		return send(this.mvc.get().uri(address));
	}

	/** Fills in the form of a page and sends it off. */
	public MockHttpServletResponse submit(Document page, String action, Map<String, String> typed) {
		Element form = page.select("form[method=post]")
			.stream()
			.filter((one) -> one.attr("action").equals(action)
					|| one.select("button[formaction]").eachAttr("formaction").contains(action))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No form to " + action + " in " + page.body().html()));
		Map<String, String> fields = new LinkedHashMap<>();
		form.select("input[name]").forEach((input) -> fields.put(input.attr("name"), input.attr("value")));
		// The first line end of a text is no part of it.
		form.select("textarea[name]")
			.forEach((text) -> fields.put(text.attr("name"), text.wholeText().replaceFirst("^\n", "")));
		fields.putAll(typed);
		return post(action, fields);
	}

	/**
	 * Sends what stands in no page.
	 * @param headers names and values in turn
	 */
	public MockHttpServletResponse post(String address, Map<String, String> fields, String... headers) {
		MockMvcRequestBuilder request = this.mvc.post().uri(address);
		fields.forEach(request::param);
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return send(request);
	}

	/** Sends a form whose fields may have several values. */
	public MockHttpServletResponse post(String address, MultiValueMap<String, String> fields) {
		MockMvcRequestBuilder request = this.mvc.post().uri(address);
		fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
		return send(request);
	}

	/**
	 * Sends what a script sends, with the token of a page.
	 * @param headers names and values in turn
	 */
	public MockHttpServletResponse postJson(String address, String json, String... headers) {
		MockMvcRequestBuilder request = this.mvc.post()
			.uri(address)
			.header("X-CSRF-TOKEN", token())
			.contentType(MediaType.APPLICATION_JSON)
			.content(json);
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return send(request);
	}

	/** Sends a file with a form. */
	public MockHttpServletResponse upload(String address, Map<String, String> fields, String name, String fileName,
			byte[] content) {
		MockMultipartMvcRequestBuilder request = this.mvc.post()
			.uri(address)
			.multipart()
			.file(new MockMultipartFile(name, fileName, null, content));
		fields.forEach(request::param);
		return send(request, MockMultipartMvcRequestBuilder::exchange);
	}

	/**
	 * Sends a form from this browser as if the session had ended meanwhile; who signs in
	 * here afterwards is who has.
	 */
	public Visitor sendAfterItsSession(String form, Map<String, String> typed) {
		Visitor signedOut = new Visitor(this.mvc, "192.0.2.78");
		Map<String, String> fields = new LinkedHashMap<>(typed);
		fields.put("_csrf", "of-a-session-that-has-ended");
		MockHttpServletResponse refused = signedOut.post(form, fields, "Origin", "http://localhost", "Referer",
				"http://localhost" + form);
		assertThat(refused.getStatus()).isEqualTo(403);
		keep(signedOut.cookie("kept-form").orElseThrow());
		return this;
	}

	/** Signs in by a link, which must be usable. */
	public Visitor follow(String link) {
		Document page = page(get(link));
		submit(page, link.substring(0, link.lastIndexOf('/')), Map.of());
		return this;
	}

	public static Document page(MockHttpServletResponse answer) {
		return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	/** The token of a form for this visitor, such as a page would have. */
	public String token() {
		MockHttpServletResponse account = get("/en/account");
		return page((account.getStatus() == 200) ? account : get("/en/sign-in")).select("input[name=_csrf]")
			.attr("value");
	}

	/** What it keeps under a name. */
	public Optional<Cookie> cookie(String name) {
		return Optional.ofNullable(this.cookies.get(name));
	}

	/** Puts a cookie into this browser. */
	public void keep(Cookie cookie) {
		this.cookies.put(cookie.getName(), cookie);
	}

	/** Another browser that has got hold of a cookie of this one. */
	void steal(Visitor other, String name) {
		other.cookie(name).ifPresent((cookie) -> this.cookies.put(name, cookie));
	}

	private MockHttpServletResponse send(MockMvcRequestBuilder request) {
		return send(request, MockMvcRequestBuilder::exchange);
	}

	private <B extends AbstractMockHttpServletRequestBuilder<B>> MockHttpServletResponse send(B request,
			Function<B, MvcTestResult> exchange) {
		if (!this.cookies.isEmpty()) {
			request.cookie(this.cookies.values().toArray(Cookie[]::new));
		}
		MockHttpServletResponse answer = exchange.apply(request.with((sent) -> {
			sent.setRemoteAddr(this.network);
			return sent;
		})).getResponse();
		for (Cookie cookie : answer.getCookies()) {
			if (cookie.getMaxAge() == 0) {
				this.cookies.remove(cookie.getName());
			}
			else {
				this.cookies.put(cookie.getName(), cookie);
			}
		}
		return answer;
	}

}
