package org.greenlane.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

/**
 * An Atom feed of the portal. One text that XML cannot hold would keep everybody from the
 * whole feed, so such signs are left out.
 */
public final class AtomFeed {

	/** What a feed is, as answers say it. */
	public static final String TYPE = "application/atom+xml;charset=UTF-8";

	private final Feed feed = new Feed("atom_1.0");

	private final List<Entry> entries = new ArrayList<>();

	/**
	 * A feed without entries.
	 * @param self the feed's own address
	 * @param page the address of the page that shows the same
	 */
	public AtomFeed(String title, String subtitle, String self, String page) {
		Person author = new Person();
		author.setName("Greenlane");
		this.feed.setId(self);
		this.feed.setTitle("Greenlane – " + title);
		this.feed.setSubtitle(text(subtitle));
		this.feed.setAuthors(List.of(author));
		this.feed.setAlternateLinks(List.of(link("alternate", "text/html", page)));
		this.feed.setOtherLinks(List.of(link("self", "application/atom+xml", self)));
	}

	/**
	 * Adds an entry; the newest comes first.
	 * @param id an address that no other entry has
	 * @param page the address of the page that shows it
	 */
	public void add(String id, String title, String text, String page, Instant published, Instant updated) {
		Entry entry = new Entry();
		entry.setId(id);
		entry.setTitle(LegibleText.of(title));
		entry.setPublished(Date.from(published));
		entry.setUpdated(Date.from(updated));
		entry.setAlternateLinks(List.of(link("alternate", "text/html", page)));
		entry.setContents(List.of(text(text)));
		this.entries.add(entry);
	}

	/** The feed as XML. */
	public String write() {
		// A feed without entries was never changed; it still needs a date.
		this.feed.setUpdated(this.entries.isEmpty() ? new Date(0) : this.entries.getFirst().getUpdated());
		this.feed.setEntries(this.entries);
		try {
			return new WireFeedOutput().outputString(this.feed);
		}
		catch (FeedException ex) {
			throw new IllegalStateException("The feed cannot be written", ex);
		}
	}

	private static Content text(String value) {
		Content content = new Content();
		content.setType("text");
		content.setValue(LegibleText.of(value));
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
