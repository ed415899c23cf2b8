package org.greenlane.texts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes links in the reader's language, and of links that lead nowhere good only their
 * words.
 */
final class LinkRenderer implements NodeRenderer {

	private final HtmlNodeRendererContext context;

	private final HtmlWriter html;

	private final Place place;

	private final String origin;

	LinkRenderer(HtmlNodeRendererContext context, Place place, String origin) {
		this.context = context;
		this.html = context.getWriter();
		this.place = place;
		this.origin = origin;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(Link.class, Image.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof Link link) {
			Address address = Address.of(link.getDestination(), this.origin);
			if (!address.href().isEmpty()) {
				this.html.tag("a", attributes(address));
				children(node);
				this.html.tag("/a");
				return;
			}
		}
		children(node);
	}

	private Map<String, String> attributes(Address address) {
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("href", switch (address.kind()) {
			case PORTAL -> "/" + this.place.reader().tag() + address.href();
			case WITHIN -> "#" + this.place.id(address.href().substring(1));
			default -> address.href();
		});
		if (address.isOutward()) {
			attributes.put("rel", "nofollow noopener");
		}
		return attributes;
	}

	private void children(Node parent) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			this.context.render(child);
		}
	}

}
