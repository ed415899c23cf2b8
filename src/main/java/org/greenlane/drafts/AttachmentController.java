package org.greenlane.drafts;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.files.FileAnswer;
import org.greenlane.files.FileLimits;
import org.greenlane.files.FileRefused;
import org.greenlane.files.FileType;
import org.greenlane.files.Inspection;
import org.greenlane.files.StoredFile;
import org.greenlane.files.StoredFiles;
import org.greenlane.reports.MoveRefused;
import org.greenlane.reports.ReportAttachments;
import org.greenlane.web.NotFoundException;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The files of a report before they are public.
 */
@Controller
class AttachmentController {

	private static final String FILES = "/admin/meetings/{slug}/report/material/files";

	private static final FileLimits LIMITS = new FileLimits(
			EnumSet.of(FileType.PDF, FileType.DOCX, FileType.PNG, FileType.JPEG), 5L << 20);

	private static final int LONGEST_TITLE = 200;

	private final Desks desks;

	private final Inspection inspection;

	private final StoredFiles files;

	private final ReportAttachments attachments;

	AttachmentController(Desks desks, Inspection inspection, StoredFiles files, ReportAttachments attachments) {
		this.desks = desks;
		this.inspection = inspection;
		this.files = files;
		this.attachments = attachments;
	}

	@PostMapping(FILES)
	String add(@PathVariable String slug, @RequestParam(defaultValue = "") String title,
			@RequestParam Optional<MultipartFile> file, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes flash) throws IOException {
		ReportDesk desk = this.desks.of(slug, person);
		String called = title.replaceAll("[\\s\\p{Cc}]+", " ").strip();
		flash.addFlashAttribute("fileTitle", called);
		if (called.isEmpty() || called.length() > LONGEST_TITLE || file.isEmpty()) {
			flash.addFlashAttribute("fileProblem", Map.of("key", "drafts.file.incomplete", "arguments", new Object[0]));
			return back(desk);
		}
		try {
			this.attachments.add(desk.report().id(), this.inspection.look(file.get(), LIMITS), called, person);
			flash.addFlashAttribute("done", "file-added");
			flash.addFlashAttribute("fileTitle", "");
		}
		catch (FileRefused refused) {
			flash.addFlashAttribute("fileProblem",
					Map.of("key", "files.refused." + refused.reason(), "arguments", refused.arguments()));
		}
		catch (MoveRefused refused) {
			flash.addFlashAttribute("refused", refused.reason().slug());
		}
		return back(desk);
	}

	@PostMapping(FILES + "/{id:[0-9a-f-]{36}}/remove")
	String remove(@PathVariable String slug, @PathVariable UUID id, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes flash) {
		ReportDesk desk = this.desks.of(slug, person);
		try {
			this.attachments.remove(desk.report().id(), id, person);
			flash.addFlashAttribute("done", "file-removed");
		}
		catch (MoveRefused refused) {
			flash.addFlashAttribute("refused", refused.reason().slug());
		}
		return back(desk);
	}

	@GetMapping(FILES + "/{id:[0-9a-f-]{36}}")
	ResponseEntity<byte[]> show(@PathVariable String slug, @PathVariable UUID id,
			@AuthenticationPrincipal SignedIn person) {
		StoredFile file = this.attachments.of(this.desks.of(slug, person).report())
			.stream()
			.map(ReportAttachments.Attachment::file)
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("File " + id));
		return this.files.content(id)
			.map((content) -> FileAnswer.of(file, content))
			.orElseThrow(() -> new NotFoundException("Content of file " + id));
	}

	private static String back(ReportDesk desk) {
		return "redirect:" + desk.address() + "/material#files";
	}

}
