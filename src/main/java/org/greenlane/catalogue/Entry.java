package org.greenlane.catalogue;

import java.time.Instant;
import java.util.List;

import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What there is to find and to show of a thing in one language.
 *
 * @param language the language that title and text are written in
 * @param title how the thing is called
 * @param address its page below the language, such as {@code /meetings/2025-12-02}
 * @param symbols document symbols and codes, which are found as a whole and by their
 * families: {@code INF/MSME/W/58/Rev.1} also by {@code INF/MSME/W/58} and
 * {@code INF/MSME/W}
 * @param also words by which it is found too and that are not shown, in any language
 * @param text plain text, without markup: searched, and quoted where it matches
 * @param economies codes of the economies that it is about
 * @param dated when it took place or appeared, or null
 * @param visibleFrom when everybody may see it; null for always
 * @param visibleUntil when nobody may see it any more; null for never
 */
public record Entry(Language language, String title, String address, List<String> symbols, String also, String text,
		List<String> economies, @Nullable PartialDate dated, @Nullable Instant visibleFrom,
		@Nullable Instant visibleUntil) {

	/**
	 * An entry that everybody may see.
	 */
	public static Entry of(Language language, String title, String address) {
		return new Entry(language, title, address, List.of(), "", "", List.of(), null, null, null);
	}

	public Entry called(String... symbols) {
		return new Entry(this.language, this.title, this.address, List.of(symbols), this.also, this.text,
				this.economies, this.dated, this.visibleFrom, this.visibleUntil);
	}

	public Entry foundBy(String also) {
		return new Entry(this.language, this.title, this.address, this.symbols, also, this.text, this.economies,
				this.dated, this.visibleFrom, this.visibleUntil);
	}

	public Entry saying(String text) {
		return new Entry(this.language, this.title, this.address, this.symbols, this.also, text, this.economies,
				this.dated, this.visibleFrom, this.visibleUntil);
	}

	public Entry about(List<String> economies) {
		return new Entry(this.language, this.title, this.address, this.symbols, this.also, this.text, economies,
				this.dated, this.visibleFrom, this.visibleUntil);
	}

	public Entry dated(@Nullable PartialDate day) {
		return new Entry(this.language, this.title, this.address, this.symbols, this.also, this.text, this.economies,
				day, this.visibleFrom, this.visibleUntil);
	}

	/**
	 * Keeps it from everybody before a moment, and after another.
	 */
	public Entry visible(@Nullable Instant from, @Nullable Instant until) {
		return new Entry(this.language, this.title, this.address, this.symbols, this.also, this.text, this.economies,
				this.dated, from, until);
	}

}
