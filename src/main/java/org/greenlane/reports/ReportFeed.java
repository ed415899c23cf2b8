package org.greenlane.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.greenlane.feeds.AtomFeeds;
import org.greenlane.feeds.FeedItem;
import org.greenlane.web.Language;
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

	private final AtomFeeds feeds;

	ReportFeed(JdbcClient jdbc, MessageSource messages, AtomFeeds feeds) {
		this.jdbc = jdbc;
		this.messages = messages;
		this.feeds = feeds;
	}

	String in(Language language) {
		List<FeedItem> items = this.jdbc.sql(NEWEST.replace("{_lang}", language.column("")))
			.query((row, n) -> item(row, language))
			.list();
		return this.feeds.write("/reports.atom", "/reports", "reports.list.title", "reports.list.description", items,
				language);
	}

	private FeedItem item(ResultSet row, Language language) throws SQLException {
		String symbol = row.getString("symbol");
		String designator = row.getString("designator");
		Instant published = row.getObject("published_at", OffsetDateTime.class).toInstant();
		@Nullable OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
		String title = this.messages.getMessage(
				(withdrawn != null) ? "reports.feed.withdrawn" : "reports.feed.published",
				new Object[] { designator.isEmpty() ? symbol : symbol + "/" + designator, row.getString("title") },
				language.locale());
		String page = "/reports/" + symbol + "/" + (designator.isEmpty() ? Version.ORIGINAL : designator);
		@Nullable String why = row.getString((withdrawn != null) ? "withdrawn_why" : "why");
		return new FeedItem(page, page, title, published, (withdrawn != null) ? withdrawn.toInstant() : published,
				(why != null) ? why : row.getString("title"));
	}

}
