package org.greenlane.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom readers write to.
 *
 * @param address the secretariat's e-mail address
 */
@ConfigurationProperties("greenlane.secretariat")
public record Secretariat(@DefaultValue("secretariat@greenlane.example") String address) {
}
