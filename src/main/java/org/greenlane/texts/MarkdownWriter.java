package org.greenlane.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.greenlane.texts.Dropped.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Writes HTML of the narrow kind that Word files become as Markdown, in one form: the
 * same content always gives the same text. Blocks it does not know become paragraphs.
 */
final class MarkdownWriter {

	private final Map<Kind, Integer> dropped;

	private final NoteLabels labels;

	private final InlineWriter inline;

	MarkdownWriter(String origin, Map<Kind, Integer> dropped) {
		this.dropped = dropped;
		this.labels = new NoteLabels();
		this.inline = new InlineWriter(origin, this.labels, dropped);
	}

	String write(Element body) {
		this.labels.takeNotes(body);
		List<String> blocks = new ArrayList<>(blocks(body));
		for (int note = 1; note <= this.labels.size(); note++) {
			String text = String.join("\n\n", blocks(this.labels.note(note)));
			blocks.add("[^" + note + "]: " + indent(text, 4));
		}
		return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
	}

	private List<String> blocks(Element parent) {
		List<String> blocks = new ArrayList<>();
		List<Node> loose = new ArrayList<>();
		for (Node child : parent.childNodes()) {
			if (child instanceof Element element && isBlock(element)) {
				paragraph(blocks, loose);
				block(blocks, element);
			}
			else {
				loose.add(child);
			}
		}
		paragraph(blocks, loose);
		return blocks;
	}

	static boolean isBlock(Element element) {
		return switch (element.tagName()) {
			case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "blockquote", "pre", "div", "hr" ->
				true;
			default -> false;
		};
	}

	private void paragraph(List<String> blocks, List<Node> nodes) {
		String text = this.inline.paragraph(nodes);
		if (!text.isEmpty()) {
			blocks.add(text);
		}
		nodes.clear();
	}

	private void block(List<String> blocks, Element element) {
		switch (element.tagName()) {
			case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(blocks, element);
			case "p" -> paragraph(blocks, new ArrayList<>(element.childNodes()));
			case "ul", "ol" -> list(blocks, element);
			case "table" -> table(blocks, element);
			case "pre" -> verbatim(blocks, element.wholeText());
			case "blockquote" -> quote(blocks, element);
			default -> blocks.addAll(blocks(element));
		}
	}

	private void heading(List<String> blocks, Element heading) {
		String text = this.inline.line(heading.childNodes());
		if (!text.isEmpty()) {
			blocks.add("#".repeat(heading.tagName().charAt(1) - '0') + " " + text);
		}
	}

	private void quote(List<String> blocks, Element quote) {
		String text = String.join("\n\n", blocks(quote));
		if (!text.isEmpty()) {
			blocks
				.add(text.lines().map((line) -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n")));
		}
	}

	private static void verbatim(List<String> blocks, String text) {
		if (!text.isBlank()) {
			String fence = "`".repeat(Math.max(3, MarkdownEscape.longestRun(text, '`') + 1));
			blocks.add(fence + "\n" + text.stripTrailing() + "\n" + fence);
		}
	}

	private void list(List<String> blocks, Element list) {
		List<String> items = new ArrayList<>();
		boolean loose = false;
		boolean numbered = list.tagName().equals("ol");
		for (Element item : list.children()) {
			List<String> content = blocks(item);
			if (!content.isEmpty()) {
				String marker = numbered ? (items.size() + 1) + ". " : "- ";
				boolean tight = content.stream().skip(1).allMatch(MarkdownWriter::isList);
				loose |= !tight;
				items.add(marker + indent(String.join(tight ? "\n" : "\n\n", content), marker.length()));
			}
		}
		if (!items.isEmpty()) {
			blocks.add(String.join(loose ? "\n\n" : "\n", items));
		}
	}

	private static boolean isList(String block) {
		return block.matches("(?s)(?:- |\\d+\\. ).*");
	}

	private static String indent(String text, int by) {
		return text.replace("\n", "\n" + " ".repeat(by)).replaceAll("(?m)^ +$", "");
	}

	private void table(List<String> blocks, Element table) {
		List<List<String>> rows = new TableReader(this.inline).rows(table);
		if (rows.isEmpty()) {
			return;
		}
		if (table.select("th").isEmpty()) {
			this.dropped.merge(Kind.FIRST_ROWS, 1, Integer::sum);
		}
		List<String> lines = new ArrayList<>(rows.stream().map(MarkdownWriter::row).toList());
		lines.add(1, "|" + "---|".repeat(rows.getFirst().size()));
		blocks.add(String.join("\n", lines));
	}

	private static String row(List<String> cells) {
		return cells.stream()
			.map((cell) -> cell.isEmpty() ? " " : " " + cell + " ")
			.collect(Collectors.joining("|", "|", "|"));
	}

}
