package org.greenlane.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.greenlane.web.AtomFeed;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.RowCallbackHandler;
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

	AtomFeed in(Language language) {
		AtomFeed feed = new AtomFeed(message(language, "reports.list.title"),
				message(language, "reports.list.description"), this.portal.of(language, "/reports.atom"),
				this.portal.of(language, "/reports"));
		this.jdbc.sql(NEWEST.replace("{_lang}", language.column("")))
			.query((RowCallbackHandler) (row) -> add(row, feed, language));
		return feed;
	}

	private void add(ResultSet row, AtomFeed feed, Language language) throws SQLException {
		String symbol = row.getString("symbol");
		String designator = row.getString("designator");
		String version = designator.isEmpty() ? Version.ORIGINAL : designator;
		Instant published = row.getObject("published_at", OffsetDateTime.class).toInstant();
		@Nullable OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
		String cited = designator.isEmpty() ? symbol : symbol + "/" + designator;
		String page = this.portal.of(language, "/reports/" + symbol + "/" + version);
		String title = message(language, (withdrawn != null) ? "reports.feed.withdrawn" : "reports.feed.published",
				cited, row.getString("title"));
		String why = row.getString((withdrawn != null) ? "withdrawn_why" : "why");
		feed.add(page, title, (why != null) ? why : row.getString("title"), page, published,
				(withdrawn != null) ? withdrawn.toInstant() : published);
	}

	private String message(Language language, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

}
