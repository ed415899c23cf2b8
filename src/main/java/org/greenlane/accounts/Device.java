package org.greenlane.accounts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What somebody signs in with, just precisely enough for them to recognise it.
 */
final class Device {

	// The first that fits: most browsers also name those they are like.
	private static final Map<String, String> BROWSERS = inOrder("Edg", "Edge", "OPR/", "Opera", "Firefox/", "Firefox",
			"FxiOS", "Firefox", "SamsungBrowser", "Samsung Internet", "Chrome/", "Chrome", "CriOS", "Chrome", "Safari/",
			"Safari");

	private static final Map<String, String> SYSTEMS = inOrder("iPhone", "iPhone", "iPad", "iPad", "Android", "Android",
			"Windows", "Windows", "CrOS", "ChromeOS", "Mac OS X", "macOS", "Linux", "Linux");

	private Device() {
	}

	/**
	 * Browser and system, such as {@code Firefox, Windows}; empty where neither is known.
	 */
	static String of(@Nullable String userAgent) {
		String said = (userAgent != null) ? userAgent : "";
		return Stream.of(BROWSERS, SYSTEMS)
			.flatMap((names) -> names.entrySet()
				.stream()
				.filter((name) -> said.contains(name.getKey()))
				.map(Map.Entry::getValue)
				.limit(1))
			.collect(Collectors.joining(", "));
	}

	private static Map<String, String> inOrder(String... markAndName) {
		Map<String, String> names = new LinkedHashMap<>();
		for (int i = 0; i < markAndName.length; i += 2) {
			names.put(markAndName[i], markAndName[i + 1]);
		}
		return names;
	}

}
