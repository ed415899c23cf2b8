package org.greenlane.privacy;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.greenlane.accounts.PersonalCopy;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;

/**
 * A copy as a ZIP file, written as it grows: each table as JSON and CSV, each file as it
 * was sent, and all tables on one page.
 */
class ZipCopy implements PersonalCopy, Closeable {

	private final ZipOutputStream zip;

	private final CopyWords words;

	private final ObjectWriter json;

	private final CopyPage page;

	private final Set<String> names = new HashSet<>();

	ZipCopy(OutputStream out, CopyWords words, ObjectWriter json) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.words = words;
		this.json = json;
		this.page = new CopyPage(words);
		file(words.readmeName(), words.readme().getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public Language language() {
		return this.words.language();
	}

	@Override
	public void table(String name, List<Map<String, @Nullable Object>> rows) {
		if (rows.isEmpty()) {
			return;
		}
		List<Map<String, @Nullable Object>> plain = rows.stream().map(ZipCopy::plain).toList();
		file(name + ".json", this.json.writeValueAsBytes(plain));
		file(name + ".csv", CopyTable.csv(plain).getBytes(StandardCharsets.UTF_8));
		this.page.add(name, plain);
	}

	@Override
	public void file(String name, byte[] content) {
		try {
			this.zip.putNextEntry(new ZipEntry(free(name.replaceAll("[\\\\:\\p{Cc}]|\\.\\.", "_"))));
			this.zip.write(content);
			this.zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Adds the page with all tables and ends the file. */
	@Override
	public void close() throws IOException {
		file("index.html", this.page.toString().getBytes(StandardCharsets.UTF_8));
		this.zip.finish();
	}

	private String free(String name) {
		String free = name;
		for (int i = 2; !this.names.add(free); i++) {
			free = i + "-" + name;
		}
		return free;
	}

	private static Map<String, @Nullable Object> plain(Map<String, @Nullable Object> row) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		row.forEach((column, value) -> plain.put(column, CopyTable.plain(value)));
		return plain;
	}

}
