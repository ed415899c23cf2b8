package org.greenlane.feeds;

import java.util.Date;
import java.util.List;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes Atom feeds in the reader's language.
 */
@Component
public class AtomFeeds {

	/** The media type, for whoever answers with a feed. */
	public static final String TYPE = "application/atom+xml;charset=UTF-8";

	private static final String PORTAL = "Greenlane";

	private final PortalAddress portal;

	private final MessageSource messages;

	AtomFeeds(PortalAddress portal, MessageSource messages) {
		this.portal = portal;
		this.messages = messages;
	}

	/**
	 * A feed as text.
	 * @param address its own address, below the language
	 * @param page the page that shows the same, below the language
	 * @param title the message key of the title
	 * @param description the message key of what it tells
	 * @param items the newest first
	 */
	public String write(String address, String page, String title, String description, List<FeedItem> items,
			Language language) {
		String self = this.portal.of(language, address);
		Feed feed = new Feed("atom_1.0");
		feed.setId(self);
		feed.setTitle(PORTAL + " – " + message(title, language));
		feed.setSubtitle(text(message(description, language)));
		Person author = new Person();
		author.setName(PORTAL);
		feed.setAuthors(List.of(author));
		feed.setAlternateLinks(List.of(link("alternate", "text/html", this.portal.of(language, page))));
		feed.setOtherLinks(List.of(link("self", "application/atom+xml", self)));
		// A feed without entries was never changed; it still needs a date.
		feed.setUpdated(
				items.stream().map((item) -> Date.from(item.updated())).max(Date::compareTo).orElse(new Date(0)));
		feed.setEntries(items.stream().map((item) -> entry(item, language)).toList());
		return written(feed, language);
	}

	private Entry entry(FeedItem item, Language language) {
		Entry entry = new Entry();
		entry.setId(this.portal.of(language, item.id()));
		entry.setTitle(item.title());
		entry.setPublished(Date.from(item.published()));
		entry.setUpdated(Date.from(item.updated()));
		entry.setAlternateLinks(List.of(link("alternate", "text/html", this.portal.of(language, item.page()))));
		entry.setContents(List.of(text(item.text())));
		return entry;
	}

	/** Says the language too, which Rome does not. */
	private static String written(Feed feed, Language language) {
		try {
			Document document = new WireFeedOutput().outputJDom(feed);
			document.getRootElement().setAttribute("lang", language.tag(), Namespace.XML_NAMESPACE);
			return new XMLOutputter(Format.getPrettyFormat().setTextMode(Format.TextMode.PRESERVE))
				.outputString(document);
		}
		catch (FeedException incomplete) {
			throw new IllegalStateException("Writing " + feed.getId(), incomplete);
		}
	}

	private String message(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

	private static Content text(String value) {
		Content content = new Content();
		content.setType("text");
		content.setValue(value);
		return content;
	}

	private static Link link(String relation, String type, String address) {
		Link link = new Link();
		link.setRel(relation);
		link.setType(type);
		link.setHref(address);
		return link;
	}

}
