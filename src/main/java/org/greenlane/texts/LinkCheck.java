package org.greenlane.texts;

import java.util.List;

import org.greenlane.web.PortalAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Looks at the links, notes and pictures of a text before it is saved. It follows no
 * link: whether a page elsewhere exists is not asked.
 */
@Component
public class LinkCheck {

	private final ObjectProvider<KnownPages> pages;

	private final String origin;

	LinkCheck(ObjectProvider<KnownPages> pages, PortalAddress portal) {
		this.pages = pages;
		this.origin = portal.origin();
	}

	/**
	 * The problems in the order of the text. Paths of the portal are checked only where a
	 * module knows pages.
	 * @throws TextRefused if the text is beyond the limits
	 */
	public List<LinkProblem> problems(String text) {
		LinkReader reader = new LinkReader(this.origin, this::exists);
		return reader.read(Syntax.parse(text));
	}

	private boolean exists(String path) {
		List<KnownPages> known = this.pages.orderedStream().toList();
		return known.isEmpty() || known.stream().anyMatch((pages) -> pages.has(path));
	}

}
