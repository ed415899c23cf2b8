package org.greenlane.changes;

import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import org.greenlane.listings.LabelBook;
import org.greenlane.listings.Labels;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the newest changes as an Atom feed in the reader's language.
 */
@Component
class ChangeFeed {

	private final FeedEntries entries;

	private final LabelBook labels;

	private final MessageSource messages;

	private final PortalAddress portal;

	private final Labels kinds;

	private final Labels fields;

	ChangeFeed(FeedEntries entries, LabelBook labels, MessageSource messages, PortalAddress portal, KeptFiles files) {
		this.entries = entries;
		this.labels = labels;
		this.messages = messages;
		this.portal = portal;
		this.kinds = ChangeLabels.kinds(files);
		this.fields = ChangeLabels.fields(files);
	}

	Feed of(FeedFilter filter, Language language) {
		List<FeedEntry> newest = this.entries.newest(filter, language);
		String self = this.portal.of(language, filter.address());
		Feed feed = new Feed("atom_1.0");
		feed.setId(self);
		feed.setTitle("Greenlane – " + message(language, "changes.title"));
		feed.setSubtitle(text(message(language, "changes.description")));
		Person author = new Person();
		author.setName("Greenlane");
		feed.setAuthors(List.of(author));
		feed.setAlternateLinks(List.of(link("alternate", "text/html", this.portal.of(language, "/changes"))));
		feed.setOtherLinks(List.of(link("self", "application/atom+xml", self)));
		// A feed without entries was never changed; it still needs a date.
		feed.setUpdated(newest.isEmpty() ? new Date(0) : Date.from(newest.getFirst().at()));
		feed.setEntries(newest.stream().map((entry) -> entry(entry, language)).toList());
		return feed;
	}

	private Entry entry(FeedEntry change, Language language) {
		Entry entry = new Entry();
		entry.setId(this.portal.of(language, "/changes") + "#" + change.id());
		entry.setTitle(title(change, language));
		entry.setUpdated(Date.from(change.at()));
		entry.setPublished(Date.from(change.at()));
		String page = change.page().map("/"::concat).orElse("/changes");
		entry.setAlternateLinks(List.of(link("alternate", "text/html", this.portal.of(language, page))));
		entry.setContents(List.of(text(content(change, language))));
		return entry;
	}

	private String title(FeedEntry change, Language language) {
		String kind = this.labels.of(this.kinds, language).getOrDefault(change.table(), change.table());
		if (change.many()) {
			return message(language, "changes.feed.many." + change.act(), kind, change.rows());
		}
		return message(language, "changes.feed.one." + change.act(), kind, change.name());
	}

	private String content(FeedEntry change, Language language) {
		Stream<String> told = change.told()
			.stream()
			.map((field) -> message(language, "changes.feed.field",
					this.labels.of(this.fields, language).getOrDefault(field.field(), field.field()),
					known(field.before(), language), known(field.after(), language)));
		Stream<String> whence = Stream.of(message(language, "changes.cause." + change.cause()), change.why());
		return Stream.concat(told, whence).filter((line) -> !line.isBlank()).collect(Collectors.joining("\n"));
	}

	private String known(String said, Language language) {
		return said.isBlank() ? message(language, "changes.feed.unknown") : said;
	}

	private String message(Language language, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
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
