package org.greenlane.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.greenlane.meetings.MeetingRef;
import org.greenlane.meetings.MeetingSection;
import org.greenlane.meetings.Meetings;
import org.greenlane.reports.ReportPage.VersionLine;
import org.greenlane.texts.Behind;
import org.greenlane.web.Language;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads published versions for their pages.
 */
@Component
class ReportPageReader {

	private final ReportTexts texts;

	private final Meetings meetings;

	private final ObjectProvider<MeetingSection> sections;

	// Sections are asked for late, as one of them is of this module.
	ReportPageReader(ReportTexts texts, Meetings meetings, ObjectProvider<MeetingSection> sections) {
		this.texts = texts;
		this.meetings = meetings;
		this.sections = sections;
	}

	/**
	 * What other modules know of the meeting, such as the spotlights and what came of
	 * them.
	 */
	List<MeetingSection.Content> ofMeeting(ReportPage page) {
		return this.sections.orderedStream()
			.filter((section) -> !(section instanceof ReportsOfMeeting))
			.flatMap((section) -> section.about(page.meeting()).stream())
			.toList();
	}

	/**
	 * What a reader sees of a version; the source's text where there is none of theirs.
	 */
	ReportPage page(Report report, List<Version> published, Version version, boolean isOne, Language reader) {
		Map<Language, SealedText> texts = this.texts.asOf(report, version);
		Optional<Language> aside = isOne ? version.language().filter((corrected) -> corrected != reader)
				: Optional.empty();
		SealedText text = shown(texts, aside.orElse(reader), report);
		String symbol = report.symbol().orElseThrow();
		boolean current = published.stream()
			.noneMatch((other) -> other.position() > version.position() && other.covers(text.language()));
		return new ReportPage(report, version, symbol, version.symbol(symbol), isOne, current, text.title(),
				text.body(), text.language(), publishedAt(version), meeting(report), List.copyOf(texts.keySet()),
				behind(text, texts, report), aside, lines(symbol, published));
	}

	/** Two versions in the reader's language, the earlier first. */
	ReportChanges changes(Report report, List<Version> published, Version one, Version other, Language reader) {
		Version from = (one.position() <= other.position()) ? one : other;
		Version to = (from == one) ? other : one;
		Map<Language, SealedText> before = this.texts.asOf(report, from);
		Map<Language, SealedText> after = this.texts.asOf(report, to);
		SealedText text = shown(after, reader, report);
		String symbol = report.symbol().orElseThrow();
		String earlier = Optional.ofNullable(before.get(text.language())).map(ReportPageReader::whole).orElse("");
		return new ReportChanges(symbol, text.title(), text.language(), from.designator(), to.designator(),
				lines(symbol, published), earlier, whole(text));
	}

	private static SealedText shown(Map<Language, SealedText> texts, Language wanted, Report report) {
		SealedText text = texts.get(wanted);
		if (text != null) {
			return text;
		}
		SealedText source = texts.get(report.source());
		return (source != null) ? source : texts.values().iterator().next();
	}

	/** How far a translation is behind the source as it stands beside it. */
	private static Optional<Behind> behind(SealedText text, Map<Language, SealedText> texts, Report report) {
		SealedText source = texts.get(report.source());
		if (source == null || text.sourceBody() == null || text.language() == report.source()) {
			return Optional.empty();
		}
		return Optional.of(Behind.of(text.sourceBody(), source.body())).filter((behind) -> !behind.isUpToDate());
	}

	private MeetingRef meeting(Report report) {
		return this.meetings.find(report.meeting()).orElseThrow();
	}

	private static String whole(SealedText text) {
		return "# " + text.title() + "\n\n" + text.body();
	}

	private static List<VersionLine> lines(String symbol, List<Version> published) {
		List<VersionLine> lines = new ArrayList<>();
		String before = "";
		for (Version version : published) {
			lines.add(new VersionLine(version.designator(), version.symbol(symbol), version.kind(), version.language(),
					version.why(), publishedAt(version), before));
			before = version.designator();
		}
		return lines.reversed();
	}

	private static Instant publishedAt(Version version) {
		return version.publishedAt().orElseThrow();
	}

}
