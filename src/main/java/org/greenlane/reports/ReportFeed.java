package org.greenlane.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the newest published versions as an Atom feed in the reader's language; of a
 * report that was withdrawn, why.
 */
@Component
class ReportFeed {

	private static final String NEWEST = """
			select r.symbol, r.withdrawn_at, coalesce(r.withdrawn_why{_lang}, r.withdrawn_why) as withdrawn_why,
				coalesce(v.why{_lang}, v.why) as why, v.designator, v.published_at, p.title{_lang} as title
			from reports.published_versions v join reports.reports r on r.id = v.report_id
			join reports.published_reports p on p.id = r.id
			order by greatest(v.published_at, r.withdrawn_at) desc, v.position desc limit 50
			""";

	private final JdbcClient jdbc;

	private final MessageSource messages;

	private final PortalAddress portal;

	ReportFeed(JdbcClient jdbc, MessageSource messages, PortalAddress portal) {
		this.jdbc = jdbc;
		this.messages = messages;
		this.portal = portal;
	}

	Feed in(Language language) {
		List<Entry> entries = this.jdbc.sql(NEWEST.replace("{_lang}", language.column("")))
			.query((row, n) -> entry(row, language))
			.list();
		String self = this.portal.of(language, "/reports.atom");
		Feed feed = new Feed("atom_1.0");
		feed.setId(self);
		feed.setTitle("Greenlane – " + message(language, "reports.list.title"));
		feed.setSubtitle(text(message(language, "reports.list.description")));
		Person author = new Person();
		author.setName("Greenlane");
		feed.setAuthors(List.of(author));
		feed.setAlternateLinks(List.of(link("alternate", "text/html", this.portal.of(language, "/reports"))));
		feed.setOtherLinks(List.of(link("self", "application/atom+xml", self)));
		feed.setUpdated(entries.isEmpty() ? new Date(0) : entries.getFirst().getUpdated());
		feed.setEntries(entries);
		return feed;
	}

	private Entry entry(ResultSet row, Language language) throws SQLException {
		String symbol = row.getString("symbol");
		String designator = row.getString("designator");
		String version = designator.isEmpty() ? Version.ORIGINAL : designator;
		Instant published = row.getObject("published_at", OffsetDateTime.class).toInstant();
		@Nullable OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
		String cited = designator.isEmpty() ? symbol : symbol + "/" + designator;
		String page = this.portal.of(language, "/reports/" + symbol + "/" + version);
		Entry entry = new Entry();
		entry.setId(page);
		entry.setTitle(message(language, (withdrawn != null) ? "reports.feed.withdrawn" : "reports.feed.published",
				cited, row.getString("title")));
		entry.setPublished(Date.from(published));
		entry.setUpdated(Date.from((withdrawn != null) ? withdrawn.toInstant() : published));
		entry.setAlternateLinks(List.of(link("alternate", "text/html", page)));
		String why = row.getString((withdrawn != null) ? "withdrawn_why" : "why");
		entry.setContents(List.of(text((why != null) ? why : row.getString("title"))));
		return entry;
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
