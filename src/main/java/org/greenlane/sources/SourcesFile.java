package org.greenlane.sources;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Link;
import org.greenlane.dataset.Reference;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.listings.Labels;

import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.text;
import static org.greenlane.dataset.CellTypes.url;

/**
 * The sources of the compiled data set, each once.
 */
@Component
public class SourcesFile implements ShippedFile, KeptFile {

	@Override
	public FileFormat format() {
		return sources("sources.csv");
	}

	@Override
	public String kind() {
		return "sources";
	}

	@Override
	public FileFormat kept() {
		return format();
	}

	@Override
	public Map<String, Labels> words() {
		return Map.of("grade", Grade.LABELS);
	}

	@Override
	public String page(Map<String, String> cells) {
		return "/sources/" + DigestUtils.md5DigestAsHex(cells.getOrDefault("url", "").getBytes(StandardCharsets.UTF_8))
			.substring(0, 10);
	}

	@Override
	public String name(Map<String, String> cells) {
		return cells.getOrDefault("title", "");
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
