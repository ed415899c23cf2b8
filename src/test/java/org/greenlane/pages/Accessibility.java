package org.greenlane.pages;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/**
 * What axe-core finds against WCAG 2.2 AA and good practice in a page that a browser
 * shows.
 */
final class Accessibility {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private Accessibility() {
	}

	static List<Rule> violations(Page page) {
		return new AxeBuilder(page).setLegacyMode(true).withTags(WCAG).analyze().getViolations();
	}

	/**
	 * The same page in dark, where only colours differ, so only they are looked at.
	 */
	static List<Rule> violationsInDark(Page page) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		// Colours that are on their way are none that anybody reads.
		page.evaluate("document.getAnimations().forEach((one) => one.finish())");
		return new AxeBuilder(page).setLegacyMode(true)
			.withRules(List.of("color-contrast", "link-in-text-block"))
			.analyze()
			.getViolations();
	}

}
