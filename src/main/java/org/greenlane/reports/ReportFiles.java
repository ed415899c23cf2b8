package org.greenlane.reports;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import org.greenlane.files.FileAnswer;
import org.greenlane.files.FileType;
import org.greenlane.files.StoredFiles;
import org.greenlane.reports.ReportAddress.Wanted;
import org.greenlane.reports.ReportAttachments.Attachment;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What can be taken home of a published report besides its page.
 */
@Component
class ReportFiles {

	private final ReportPageReader pages;

	private final Citation citation;

	private final ReportWord word;

	private final ReportAttachments attachments;

	private final StoredFiles files;

	private final Clock clock;

	ReportFiles(ReportPageReader pages, Citation citation, ReportWord word, ReportAttachments attachments,
			StoredFiles files, Clock clock) {
		this.pages = pages;
		this.citation = citation;
		this.word = word;
		this.attachments = attachments;
		this.files = files;
		this.clock = clock;
	}

	ResponseEntity<byte[]> of(ReportAddress address, Report report, Version version) {
		List<Version> published = report.published(this.clock.instant());
		boolean isOne = address.wanted() != Wanted.DOCX || !address.version().isEmpty();
		ReportPage page = this.pages.page(report, published, version, isOne, Language.current());
		return switch (address.wanted()) {
			case BIB -> text(this.citation.bibTex(page), page, "application/x-bibtex", "bib");
			case RIS ->
				text(this.citation.ris(page).replace("\n", "\r\n"), page, "application/x-research-info-systems", "ris");
			case DOCX -> word(page);
			case FILE -> attachment(address, report, version);
			default -> throw new NotFoundException("%s of %s".formatted(address.wanted(), address.symbol()));
		};
	}

	/**
	 * A file has no notice that follows it, so there is none of what no longer holds.
	 */
	private ResponseEntity<byte[]> word(ReportPage page) {
		if (page.report().withdrawal().isPresent()) {
			throw new NotFoundException("Word file of what was withdrawn, " + page.symbol());
		}
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(FileType.DOCX.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(page, "docx"))
			.body(this.word.of(page));
	}

	/** To whoever asks, as long as its version is published. */
	private ResponseEntity<byte[]> attachment(ReportAddress address, Report report, Version version) {
		return this.attachments.published(report, version)
			.stream()
			.map(Attachment::file)
			.filter((file) -> file.id().equals(address.file()))
			.findFirst()
			.flatMap((file) -> this.files.content(file.id()).map((content) -> FileAnswer.of(file, content)))
			.orElseThrow(() -> new NotFoundException("File %s of %s".formatted(address.file(), address.symbol())));
	}

	private static ResponseEntity<byte[]> text(String text, ReportPage page, String type, String ending) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(page, ending))
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String disposition(ReportPage page, String ending) {
		String name = page.cited().replaceAll("[^A-Za-z0-9.]+", "-") + "-" + page.language().tag() + "." + ending;
		return ContentDisposition.attachment().filename(name).build().toString();
	}

}
