package org.greenlane.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.greenlane.catalogue.Catalogue;
import org.greenlane.catalogue.Entry;
import org.greenlane.catalogue.Kind;
import org.greenlane.catalogue.LinkRole;
import org.greenlane.catalogue.Thing;
import org.greenlane.meetings.MeetingRef;
import org.greenlane.meetings.Meetings;
import org.greenlane.texts.Markdown;
import org.greenlane.texts.Paragraph;
import org.greenlane.texts.Paragraphs;
import org.greenlane.web.DateSpan;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.greenlane.web.PublicVersions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters reports into the catalogue, by which search and the pages of whatever a report
 * names find it. One that is approved and whose hour is to come is entered with that
 * hour.
 */
@Component
public class PublicRecord {

	private final ReportTexts texts;

	private final Catalogue catalogue;

	private final Markdown markdown;

	private final Meetings meetings;

	private final JdbcClient jdbc;

	private final PublicVersions versions;

	private final Clock clock;

	PublicRecord(ReportTexts texts, Catalogue catalogue, Markdown markdown, Meetings meetings, JdbcClient jdbc,
			PublicVersions versions, Clock clock) {
		this.texts = texts;
		this.catalogue = catalogue;
		this.markdown = markdown;
		this.meetings = meetings;
		this.jdbc = jdbc;
		this.versions = versions;
		this.clock = clock;
	}

	/** Brings the catalogue into line with a report as it is now. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void enter(Report report) {
		former(report).forEach((symbol) -> this.catalogue.remove(thing(symbol)));
		Optional<Version> shown = shown(report);
		if (report.symbol().isEmpty()) {
			return;
		}
		Thing thing = thing(report.symbol().get());
		if (shown.isEmpty()) {
			this.catalogue.remove(thing);
			return;
		}
		Map<Language, SealedText> texts = this.texts.asOf(report, shown.get());
		List<Thing> named = report.withdrawal().isPresent() ? List.of() : named(texts.values());
		this.catalogue.put(thing,
				texts.values().stream().map((text) -> entry(report, shown.get(), text, named)).toList());
		this.catalogue.link(thing, LinkRole.NAMES, named);
		this.catalogue.link(thing, LinkRole.BELONGS_TO, List.of(new Thing(Kind.MEETING, report.meeting())));
	}

	/**
	 * Brings the catalogue into line at the hour of a report, and has readers' copies of
	 * pages renewed, as nothing else changes then.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void appear(Report report) {
		enter(report);
		this.versions.touch();
	}

	/** The newest version that is published, or else the original that will be. */
	private Optional<Version> shown(Report report) {
		List<Version> published = report.published(this.clock.instant());
		if (!published.isEmpty()) {
			return Optional.of(published.getLast());
		}
		return Optional.of(report.newest())
			.filter((version) -> report.removedAt().isEmpty() && version.publishedAt().isPresent());
	}

	private Entry entry(Report report, Version version, SealedText text, List<Thing> named) {
		String symbol = report.symbol().orElseThrow();
		PartialDate day = this.meetings.find(report.meeting()).map(MeetingRef::date).map(DateSpan::from).orElse(null);
		List<String> economies = named.stream().filter((one) -> one.kind() == Kind.ECONOMY).map(Thing::key).toList();
		Instant from = report.versions().getFirst().publishedAt().orElseThrow();
		return Entry.of(text.language(), text.title(), "/reports/" + symbol)
			.called(symbol)
			.saying(report.withdrawal().isPresent() ? "" : plain(text.body()))
			.about(economies)
			.dated(day)
			.visible(from, null);
	}

	private static String plain(String body) {
		return Paragraphs.of(body).stream().map(Paragraph::text).collect(Collectors.joining("\n"));
	}

	/** What the texts have links to, in whichever language. */
	private List<Thing> named(Collection<SealedText> texts) {
		Set<String> paths = new TreeSet<>();
		texts.forEach((text) -> paths.addAll(this.markdown.mentions(text.body())));
		return this.jdbc.sql("select distinct kind, key from catalogue.entries where address = any(?) order by 1, 2")
			.param(paths.toArray(String[]::new))
			.query((row, n) -> new Thing(Kind.valueOf(row.getString(1)), row.getString(2)))
			.list();
	}

	private List<String> former(Report report) {
		return this.jdbc.sql("select symbol from reports.former_symbols where report_id = ?")
			.param(report.id())
			.query((row, n) -> row.getString(1))
			.list();
	}

	private static Thing thing(String symbol) {
		return new Thing(Kind.REPORT, symbol);
	}

}
