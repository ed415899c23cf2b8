package org.greenlane;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every test context the same SMTP server, which keeps what it is given. Tests tell
 * their letters apart by the address, so each takes an address of its own.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class TestMailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String HOST = "127.0.0.1";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		// The words of letters that only tests write.
		String bundles = environment.getRequiredProperty("spring.messages.basename") + ", letters-under-test";
		environment.getPropertySources()
			.addFirst(new MapPropertySource("testMailServer", Map.of("spring.mail.host", HOST, "spring.mail.port",
					Started.SERVER.getSmtp().getPort(), "spring.messages.basename", bundles)));
	}

	/**
	 * What has arrived for an address until now.
	 */
	public static List<MimeMessage> lettersTo(String address) {
		return Arrays.stream(Started.SERVER.getReceivedMessages())
			.filter((message) -> recipients(message).contains(address))
			.toList();
	}

	/**
	 * The one letter for an address, which may still be under way.
	 */
	public static MimeMessage awaitLetterTo(String address) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> !lettersTo(address).isEmpty());
		return lettersTo(address).getFirst();
	}

	private static String recipients(MimeMessage message) {
		try {
			return String.join(", ", message.getHeader("To"));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static final class Started {

		private static final GreenMail SERVER = start();

		private static GreenMail start() {
			GreenMail server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));
			server.start();
			return server;
		}

	}

}
