package org.greenlane.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.greenlane.texts.Dropped.Kind;
import org.greenlane.texts.WordRefused.Reason;
import org.greenlane.web.PortalAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.zwobble.mammoth.DocumentConverter;

import org.springframework.stereotype.Component;

/**
 * Reads Word files (.docx): headings, paragraphs, nested lists, tables, footnotes and
 * endnotes, bold, italic, links, and says what else was in them. Its text is as harmless
 * as any, since {@link Markdown} shows it.
 */
@Component
public class WordIn {

	private static final String STYLES = """
			p[style-name='Title'] => h1.title:fresh
			p[style-name='Subtitle'] => p:fresh
			p[style-name^='toc '] => !
			p[style-name^='TOC '] => !
			p[style-name='Contents Heading'] => !
			p[style-name^='Contents '] => !
			p[style-name='Quote'] => blockquote > p:fresh
			p[style-name='Intense Quote'] => blockquote > p:fresh
			p[style-name='Quotations'] => blockquote > p:fresh
			p[style-name='HTML Preformatted'] => pre:separator('\\n')
			p[style-name='Preformatted Text'] => pre:separator('\\n')
			p[style-name='List Continue'] => ul|ol > li > p:fresh
			p[style-name='List Continue 2'] => ul|ol > li > ul|ol > li > p:fresh
			p[style-name='List Continue 3'] => ul|ol > li > ul|ol > li > ul|ol > li > p:fresh
			r[style-name='HTML Code'] => code
			""";

	private final PortalAddress portal;

	WordIn(PortalAddress portal) {
		this.portal = portal;
	}

	/**
	 * Reads a file of at most 5 MB. Ask {@link Markdown#refusal} whether its text is
	 * within the limits.
	 * @throws WordRefused if the file is not one that can be read
	 */
	public WordText read(byte[] file) throws WordRefused {
		WordArchive archive = WordArchive.open(file);
		Map<Kind, Integer> dropped = WordScan.of(archive);
		MarkdownWriter writer = new MarkdownWriter(this.portal.origin(), dropped);
		Element body = html(archive).body();
		String title = title(body);
		String markdown = writer.write(body);
		if (markdown.isBlank()) {
			throw new WordRefused(Reason.EMPTY);
		}
		List<Dropped> list = dropped.entrySet()
			.stream()
			.map((entry) -> new Dropped(entry.getKey(), entry.getValue()))
			.toList();
		return new WordText(title, markdown, list);
	}

	private static String title(Element body) {
		@Nullable Element first = body.firstElementChild();
		boolean isTitle = first != null && first.is("h1") && (first.hasClass("title") || body.select("h1").size() == 1);
		if (first == null || !isTitle) {
			return "";
		}
		Element words = first.clone();
		words.select("sup").remove();
		return words.text().strip();
	}

	/**
	 * The library fails with exceptions of any kind on files that are not as it expects.
	 */
	private static Document html(WordArchive archive) throws WordRefused {
		DocumentConverter converter = new DocumentConverter().addStyleMap(STYLES).imageConverter((image) -> Map.of());
		try {
			Document html = Jsoup.parseBodyFragment(converter.convertToHtml(archive.repacked()).getValue());
			html.outputSettings().prettyPrint(false);
			return html;
		}
		catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException
				| NullPointerException | IndexOutOfBoundsException | java.util.NoSuchElementException
				| UnsupportedOperationException unreadable) {
			throw new WordRefused(Reason.DAMAGED);
		}
	}

}
