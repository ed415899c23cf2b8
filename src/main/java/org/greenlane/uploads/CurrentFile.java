package org.greenlane.uploads;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.dataset.KeptFile;
import org.greenlane.revisions.KeptFiles;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A file to begin with: all rows of a kind as an upload may have them.
 */
@Controller
class CurrentFile {

	private static final Map<UploadFormat, String> TYPES = Map.of(UploadFormat.CSV, "text/csv;charset=UTF-8",
			UploadFormat.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final KeptFiles files;

	private final CurrentRows rows;

	CurrentFile(KeptFiles files, CurrentRows rows) {
		this.files = files;
		this.rows = rows;
	}

	@GetMapping("/admin/uploads/current/{kind}.{ending:csv|xlsx}")
	void current(@PathVariable String kind, @PathVariable String ending, HttpServletResponse response)
			throws IOException {
		KeptFile file = this.files.named(kind);
		UploadFormat format = ending.equals("csv") ? UploadFormat.CSV : UploadFormat.XLSX;
		response.setContentType(TYPES.get(format));
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"%s.%s\"".formatted(kind, format.ending()));
		this.rows.write(file, format, response.getOutputStream());
	}

}
