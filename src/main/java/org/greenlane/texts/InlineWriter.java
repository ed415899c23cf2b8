package org.greenlane.texts;

import java.util.List;
import java.util.Map;

import org.greenlane.texts.Dropped.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes what stands within a block. Bold and italics are written only where Markdown can
 * say them; links only where they may be followed.
 */
final class InlineWriter {

	private final String origin;

	private final NoteLabels labels;

	private final Map<Kind, Integer> dropped;

	InlineWriter(String origin, NoteLabels labels, Map<Kind, Integer> dropped) {
		this.origin = origin;
		this.labels = labels;
		this.dropped = dropped;
	}

	/** A paragraph, in which lines may break. */
	String paragraph(List<Node> nodes) {
		return MarkdownEscape.lines(text(nodes, "\\\n"));
	}

	/** A single line. */
	String line(List<Node> nodes) {
		return text(nodes, " ").replaceAll("#+$", "\\\\$0");
	}

	/** A single line within a table. */
	String cell(List<Node> nodes) {
		return text(nodes, " ").replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\|", "$1\\\\|");
	}

	private String text(List<Node> nodes, String lineBreak) {
		StringBuilder out = new StringBuilder();
		nodes.forEach((node) -> write(out, node, lineBreak));
		if (out.toString().replaceAll("[\\u00a0\\u202f\\s\\\\]+", "").isEmpty()) {
			return "";
		}
		return out.toString()
			.replaceAll("[ \\t]*\\\\\\n[ \\t]*", "\\\\\n")
			.replaceAll("[ \\t]{2,}", " ")
			.replaceAll("^(?:\\s|\\\\\\n)+|(?:\\s|\\\\\\n)+$", "");
	}

	private void write(StringBuilder out, Node node, String lineBreak) {
		if (node instanceof TextNode text) {
			out.append(MarkdownEscape.text(text.getWholeText().replaceAll("[\\r\\n\\t ]+", " ").replace("\u00ad", "")));
		}
		else if (node instanceof Element element) {
			switch (element.tagName()) {
				case "br" -> out.append(lineBreak);
				case "strong", "b" -> stressed(out, element, "**", lineBreak);
				case "em", "i" -> stressed(out, element, "*", lineBreak);
				case "code" -> code(out, element.wholeText());
				case "a" -> link(out, element, lineBreak);
				case "img", "script", "style" -> {
				}
				default -> children(out, element, lineBreak);
			}
		}
	}

	private void children(StringBuilder out, Element element, String lineBreak) {
		element.childNodes().forEach((child) -> write(out, child, lineBreak));
	}

	private void stressed(StringBuilder out, Element element, String sign, String lineBreak) {
		StringBuilder inner = new StringBuilder();
		children(inner, element, lineBreak);
		String text = inner.toString();
		String core = text.strip();
		Node next = element.nextSibling();
		String after = (next instanceof TextNode following) ? following.getWholeText() : "";
		String before = out + text.substring(0, text.indexOf(core));
		boolean possible = !core.isEmpty() && !core.contains("\n") && MarkdownEscape.opens(before, core)
				&& MarkdownEscape.closes(core, text.substring(text.indexOf(core) + core.length()) + after)
				&& !(before.endsWith("*") || core.startsWith("*") && sign.equals("*"));
		out.append(text, 0, text.indexOf(core));
		out.append(possible ? sign + core + sign : core);
		out.append(text.substring(text.indexOf(core) + core.length()));
	}

	private static void code(StringBuilder out, String text) {
		String line = text.replaceAll("\\s+", " ");
		if (!line.isBlank()) {
			String fence = "`".repeat(MarkdownEscape.longestRun(line, '`') + 1);
			boolean pad = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") && line.endsWith(" ");
			out.append(fence).append(pad ? " " + line + " " : line).append(fence);
		}
	}

	private void link(StringBuilder out, Element element, String lineBreak) {
		String href = element.attr("href");
		int note = this.labels.number(href);
		if (note > 0) {
			out.append("[^").append(note).append(']');
			return;
		}
		StringBuilder inner = new StringBuilder();
		children(inner, element, lineBreak);
		Address address = Address.of(href, this.origin);
		boolean kept = !address.href().isEmpty() && address.kind() != Address.Kind.WITHIN
				&& !inner.toString().isBlank();
		if (!kept) {
			out.append(inner);
			if (!href.isEmpty() && !href.startsWith("#_Toc")) {
				this.dropped.merge(Kind.LINKS, 1, Integer::sum);
			}
			return;
		}
		if (!out.isEmpty() && out.charAt(out.length() - 1) == '!') {
			out.insert(out.length() - 1, '\\');
		}
		out.append('[').append(inner).append("](").append(destination(address.href())).append(')');
	}

	private static String destination(String href) {
		return href.replace("(", "%28").replace(")", "%29").replace("|", "%7C");
	}

}
