package org.greenlane.changes;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.listings.LabelBook;
import org.greenlane.listings.Labels;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.web.AtomFeed;
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

	AtomFeed of(FeedFilter filter, Language language) {
		String page = this.portal.of(language, "/changes");
		AtomFeed feed = new AtomFeed(message(language, "changes.title"), message(language, "changes.description"),
				this.portal.of(language, filter.address()), page);
		this.entries.newest(filter, language)
			.forEach((change) -> feed.add(page + "#" + change.id(), title(change, language), content(change, language),
					this.portal.of(language, change.page().map("/"::concat).orElse("/changes")), change.at(),
					change.at()));
		return feed;
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

}
