package org.greenlane.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Answers what is so broken that no page can: the server did not get as far as an address
 * or a language, so a line in each says so. The server's own page would name itself and
 * have none of the portal's headers.
 */
public class BareErrors extends ErrorReportValve {

	private static final int LEAST_ERROR = 400;

	private final MessageSource messages;

	BareErrors(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable problem) {
		if (response.getStatus() < LEAST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		String text = Arrays.stream(Language.values())
			.map((language) -> this.messages.getMessage("site.error.bare", null, language.locale()))
			.collect(Collectors.joining("\n", "", "\n"));
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
		try {
			response.setContentType("text/plain");
			response.setCharacterEncoding(StandardCharsets.UTF_8);
			response.getReporter().write(text);
			response.finishResponse();
		}
		catch (IOException | IllegalStateException gone) {
			container.getLogger().debug("No answer could be sent", gone);
		}
	}

}
