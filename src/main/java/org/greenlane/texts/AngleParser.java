package org.greenlane.texts;

import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code <https://example.org>} as a link and every other angle bracket as itself:
 * there is no raw HTML in a text. It takes the place of the library's parsers, which look
 * for the closing bracket as far as the end of the paragraph, for each opening one.
 */
final class AngleParser implements InlineContentParser {

	private static final int LONGEST = 2_000;

	private static final Pattern WEB = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,31}:\\S*");

	private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,200}");

	@Override
	public ParsedInline tryParse(InlineParserState state) {
		Scanner scanner = state.scanner();
		scanner.next();
		Position start = scanner.position();
		int length = 0;
		while (length < LONGEST && isWithin(scanner.peek())) {
			scanner.next();
			length++;
		}
		if (scanner.peek() == '>') {
			String content = scanner.getSource(start, scanner.position()).getContent();
			boolean web = WEB.matcher(content).matches();
			if (web || MAILBOX.matcher(content).matches()) {
				scanner.next();
				Link link = new Link(web ? content : "mailto:" + content, null);
				link.appendChild(new Text(content));
				return ParsedInline.of(link, scanner.position());
			}
		}
		return ParsedInline.of(new Text("<"), start);
	}

	private static boolean isWithin(char c) {
		return c > ' ' && c != '<' && c != '>' && c != Scanner.END;
	}

	/**
	 * Makes the parser for each opening bracket.
	 */
	static final class Factory implements InlineContentParserFactory {

		@Override
		public Set<Character> getTriggerCharacters() {
			return Set.of('<');
		}

		@Override
		public InlineContentParser create() {
			return new AngleParser();
		}

	}

}
