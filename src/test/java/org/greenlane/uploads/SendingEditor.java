package org.greenlane.uploads;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

import org.greenlane.accounts.Visitor;
import org.jsoup.nodes.Document;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor who sends files and waits for what becomes of them.
 */
final class SendingEditor {

	static final String UPLOADS = "/en/admin/uploads";

	private final Visitor editor;

	SendingEditor(Visitor editor) {
		this.editor = editor;
	}

	String send(String kind, String name, String content) {
		return send(kind, name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** The address of the upload's page. */
	String send(String kind, String name, byte[] content) {
		MockHttpServletResponse answer = answer(kind, name, content);
		assertThat(answer.getStatus()).as(text(answer)).isEqualTo(302);
		String page = answer.getRedirectedUrl();
		assertThat(page).isNotNull();
		return (page != null) ? page : "";
	}

	MockHttpServletResponse answer(String kind, String name, byte[] content) {
		return this.editor.upload(UPLOADS, Map.of("kind", kind, "why", "Read again", "_csrf", this.editor.token()),
				"file", name, content);
	}

	/** The page once the background has done its part. */
	Document settled(String address) {
		Instant limit = Instant.now().plusSeconds(90);
		MockHttpServletResponse answer = this.editor.get(address);
		while (answer.getHeader("Refresh") != null && Instant.now().isBefore(limit)) {
			pause();
			answer = this.editor.get(address);
		}
		assertThat(answer.getHeader("Refresh")).isNull();
		return Visitor.page(answer);
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
