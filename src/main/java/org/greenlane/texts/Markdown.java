package org.greenlane.texts;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.greenlane.web.PortalAddress;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes HTML of texts, for pages: {@code <div texts:markdown="${text}">}. The same text
 * at the same place always gives the same HTML, and nothing in it can run, load or
 * pretend to be another part of the page: raw HTML is shown as it was typed, pictures as
 * their description, and of links only those to the web, to a mailbox, to a page of the
 * portal or to a heading of the text are kept.
 */
@Component
public class Markdown {

	private final MessageSource messages;

	private final String origin;

	Markdown(MessageSource messages, PortalAddress portal) {
		this.messages = messages;
		this.origin = portal.origin();
	}

	/**
	 * Why a text cannot be accepted, or empty where it can.
	 */
	public Optional<TextRefused.Reason> refusal(String text) {
		try {
			Syntax.parse(text);
			return Optional.empty();
		}
		catch (TextRefused refused) {
			return Optional.of(refused.reason());
		}
	}

	/**
	 * The HTML of a text, without an element around it.
	 * @throws TextRefused if it is beyond the limits
	 */
	public String html(String text, Place place) {
		Node document = Syntax.parse(text);
		Notes notes = Notes.of(document);
		Outline outline = Outline.of(document, place);
		NoteWords words = new NoteWords(this.messages, place.reader().locale());
		HtmlRenderer renderer = HtmlRenderer.builder()
			.escapeHtml(true)
			.attributeProviderFactory((context) -> new CellAttributes())
			.nodeRendererFactory((context) -> new LinkRenderer(context, place, this.origin))
			.nodeRendererFactory((context) -> new BlockRenderer(context, outline, words))
			.nodeRendererFactory((context) -> new NoteRenderer(context, place, notes, words))
			.extensions(Syntax.RENDERED)
			.build();
		return SafeHtml.of(renderer.render(document));
	}

	/**
	 * The paths of the portal's pages that a text links to, without language, query and
	 * fragment, each once and in order.
	 * @throws TextRefused if it is beyond the limits
	 */
	public Set<String> mentions(String text) {
		Set<String> paths = new TreeSet<>();
		Syntax.parse(text).accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				Address.of(link.getDestination(), Markdown.this.origin).path().ifPresent(paths::add);
				visitChildren(link);
			}
		});
		return paths;
	}

}
