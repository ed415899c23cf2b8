package org.greenlane.web;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people find this portal, for letters: what a request says of its host is not to
 * be trusted there.
 *
 * @param address scheme, host and port, such as {@code https://greenlane.example}
 */
@ConfigurationProperties("greenlane")
public record PortalAddress(URI address) {

	/**
	 * The absolute address of a page.
	 * @param page its address below the language, with a slash in front
	 */
	public String of(Language language, String page) {
		return this.address.toString().replaceFirst("/+$", "") + "/" + language.tag() + page;
	}

	/**
	 * Scheme, host and port as browsers write them, without a port that goes without
	 * saying.
	 */
	public String origin() {
		int usual = "https".equals(this.address.getScheme()) ? 443 : 80;
		String port = (this.address.getPort() == -1 || this.address.getPort() == usual) ? ""
				: ":" + this.address.getPort();
		return this.address.getScheme() + "://" + this.address.getHost() + port;
	}

}
