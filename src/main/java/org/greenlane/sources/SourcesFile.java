package org.greenlane.sources;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.Link;
import org.greenlane.dataset.Reference;
import org.greenlane.dataset.ShippedFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.text;
import static org.greenlane.dataset.CellTypes.url;

/**
 * The sources of the compiled data set, each once.
 */
@Component
public class SourcesFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return sources("sources.csv");
	}

	/**
	 * A file of sources.
	 */
	static FileFormat sources(String file) {
		return FileFormat.of(file, "sources.sources", "url")
			.required("title", text(), "title")
			.required("url", url(), "url")
			.required("grade", code("A", "B", "C"), "grade");
	}

	/**
	 * The columns {@code source} and {@code source_url} that say where a row comes from.
	 * @param table the table that links rows to {@code source_id}
	 * @param owner its column that names the row
	 */
	public static Link links(String table, String owner) {
		return Link.paired("source_url", "source", table, owner, "source_id",
				new Reference("sources.sources", "url", "id"));
	}

}
