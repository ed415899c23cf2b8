package org.greenlane.uploads;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.dataset.Problem;
import org.greenlane.listings.SpreadsheetText;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * All problems of an upload as a file, to mend them beside the spreadsheet.
 */
@Controller
class ProblemFile {

	private static final int ALL = Integer.MAX_VALUE;

	private final Uploads uploads;

	private final CheckedRows checked;

	private final MessageSource messages;

	ProblemFile(Uploads uploads, CheckedRows checked, MessageSource messages) {
		this.uploads = uploads;
		this.checked = checked;
		this.messages = messages;
	}

	@GetMapping("/admin/uploads/{id}/problems.csv")
	void problems(@PathVariable UUID id, HttpServletResponse response) throws IOException {
		Upload upload = this.uploads.find(id).orElseThrow(() -> new NotFoundException("Upload " + id));
		List<Problem> problems = this.checked.problems(upload.id(), 0, ALL);
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"problems.csv\"");
		try (CsvWriter csv = CsvWriter.builder()
			.build(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
			csv.writeRecord("line", "column", "problem");
			for (Problem problem : problems) {
				csv.writeRecord(String.valueOf(problem.line()), SpreadsheetText.guarded(problem.column()),
						SpreadsheetText.guarded(this.messages.getMessage(problem, Language.current().locale())));
			}
		}
	}

}
