package org.greenlane.uploads;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.files.FileRefused;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.web.LegibleText;
import org.greenlane.web.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where editors upload files, and see what they would do before they do it.
 */
@Controller
class UploadController {

	static final int PAGE = 100;

	private static final int MOST_PAGES = 1_000_000;

	private static final int NEWEST = 20;

	private static final int LONGEST_NAME = 120;

	private static final int LONGEST_WHY = 500;

	private final KeptFiles files;

	private final Uploads uploads;

	private final UploadDesk desk;

	private final CheckedRows checked;

	UploadController(KeptFiles files, Uploads uploads, UploadDesk desk, CheckedRows checked) {
		this.files = files;
		this.uploads = uploads;
		this.desk = desk;
		this.checked = checked;
	}

	@GetMapping("/admin/uploads")
	String list(@RequestParam(defaultValue = "") String kind, Model model) {
		return form(kind, "", model);
	}

	@PostMapping("/admin/uploads")
	String create(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String why,
			@RequestParam Optional<MultipartFile> file, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response, Model model) throws IOException {
		Optional<String> wrong = wrong(kind, why, file);
		if (wrong.isEmpty()) {
			try {
				String name = StringUtils
					.getFilename(Optional.ofNullable(file.orElseThrow().getOriginalFilename()).orElse(""));
				UUID id = this.desk.take(kind, cut(name), file.get().getBytes(), why.strip(), person.id());
				return "redirect:/admin/uploads/" + id;
			}
			catch (FileRefused refused) {
				wrong = Optional.of("file." + refused.reason());
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("wrong", wrong.orElseThrow());
		return form(kind, why, model);
	}

	private Optional<String> wrong(String kind, String why, Optional<MultipartFile> file) {
		if (this.files.find(kind).isEmpty()) {
			return Optional.of("kind");
		}
		if (file.isEmpty() || file.get().isEmpty()) {
			return Optional.of("file.none");
		}
		return (why.isBlank() || why.strip().length() > LONGEST_WHY) ? Optional.of("why") : Optional.empty();
	}

	private static String cut(String given) {
		String name = LegibleText.of(given);
		return (name.length() > LONGEST_NAME) ? name.substring(name.length() - LONGEST_NAME) : name;
	}

	private String form(String kind, String why, Model model) {
		model.addAttribute("kinds", this.files.all());
		model.addAttribute("kind", kind);
		model.addAttribute("why", why);
		model.addAttribute("uploads", this.uploads.newest(NEWEST));
		return "uploads/list";
	}

	@GetMapping("/admin/uploads/{id}")
	String show(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, HttpServletResponse response,
			Model model) {
		Upload upload = find(id);
		if (upload.state().isMoving()) {
			response.setHeader("Refresh", "2");
		}
		int asked = Math.clamp(page, 1, MOST_PAGES);
		int from = (asked - 1) * PAGE;
		int all = (upload.state() == UploadState.REFUSED) ? upload.problemCount() : upload.changes();
		model.addAttribute("upload", upload);
		model.addAttribute("shown", asked);
		model.addAttribute("pages", Math.max(1, Math.ceilDiv(all, PAGE)));
		model.addAttribute("problems", this.checked.problems(id, from, PAGE));
		model.addAttribute("changes", this.checked.changes(id, from, PAGE));
		return "uploads/show";
	}

	@PostMapping("/admin/uploads/{id}/apply")
	String apply(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
		Upload upload = find(id);
		// Asked twice, it is applied once.
		this.desk.apply(upload.id(), person.id());
		return "redirect:/admin/uploads/" + upload.id();
	}

	@PostMapping("/admin/uploads/{id}/discard")
	String discard(@PathVariable UUID id) {
		Upload upload = find(id);
		this.uploads.discard(upload.id());
		return "redirect:/admin/uploads/" + upload.id();
	}

	private Upload find(UUID id) {
		return this.uploads.find(id).orElseThrow(() -> new NotFoundException("Upload " + id));
	}

}
