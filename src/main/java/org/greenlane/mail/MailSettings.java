package org.greenlane.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who the portal's letters come from. The server that takes them is set under
 * {@code spring.mail}.
 *
 * @param from the address that letters are sent from
 * @param replyTo the address that answers go to; the secretariat's where left out
 */
@Validated
@ConfigurationProperties("greenlane.mail")
record MailSettings(@NotBlank @Email @DefaultValue("portal@greenlane.example") String from,
		@Nullable @Email String replyTo) {

	/** What stands behind the {@code @} of a Message-ID. */
	String domain() {
		return this.from.substring(this.from.lastIndexOf('@') + 1);
	}

}
