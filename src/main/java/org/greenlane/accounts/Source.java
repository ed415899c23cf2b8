package org.greenlane.accounts;

import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.util.StringUtils;

/**
 * Where a request comes from, as far as limits are counted.
 *
 * @param network an IPv4 address, or the first 64 bits of an IPv6 address, all of which
 * one household or server usually has
 */
record Source(String network) {

	private static final int IPV6_BYTES = 16;

	private static final int NETWORK_BYTES = 8;

	static Source of(HttpServletRequest request) {
		String address = StringUtils.hasText(request.getRemoteAddr()) ? request.getRemoteAddr() : "unknown";
		if (!address.contains(":")) {
			return new Source(address);
		}
		try {
			byte[] bytes = java.net.InetAddress.ofLiteral(address).getAddress();
			return new Source((bytes.length == IPV6_BYTES)
					? HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) : address);
		}
		catch (IllegalArgumentException noLiteral) {
			return new Source(address);
		}
	}

}
