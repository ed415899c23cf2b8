package org.greenlane.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of the machine, started once for a class of tests.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/snap/bin/chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Path executable, String... more) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		List<String> arguments = new ArrayList<>(List.of("--no-sandbox", "--disable-gpu", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync"));
		arguments.addAll(List.of(more));
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(executable).setArgs(arguments));
	}

	/**
	 * Starts the browser. Where there is none the tests are skipped, but not where
	 * {@code CI} is {@code true}: there they fail.
	 * @param more arguments of the browser beyond the usual
	 */
	static Chromium start(String... more) {
		Optional<Path> executable = Stream
			.concat(Stream.ofNullable(System.getenv("GREENLANE_CHROMIUM")), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
		if (executable.isEmpty()) {
			String missing = "No Chromium in %s: the browser tests did not run. Name yours in GREENLANE_CHROMIUM"
				.formatted(PLACES);
			if ("true".equals(System.getenv("CI"))) {
				throw new IllegalStateException(missing);
			}
			System.out.println(missing);
			Assumptions.abort(missing);
		}
		return new Chromium(executable.orElseThrow(), more);
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
