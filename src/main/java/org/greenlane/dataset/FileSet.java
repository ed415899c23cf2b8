package org.greenlane.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.InputStreamSource;

/**
 * The files of one version of the data set, by name.
 */
@FunctionalInterface
interface FileSet {

	/** Where files are looked for; no two have one of the same name. */
	List<String> FOLDERS = List.of("aeo", "meetings", "champions");

	/**
	 * Opens a file, which the caller closes; null where the set has none of that name.
	 */
	@Nullable InputStream open(String name) throws IOException;

	/**
	 * The files that come with the product.
	 */
	static FileSet shipped() {
		return (name) -> {
			for (String folder : FOLDERS) {
				ClassPathResource file = new ClassPathResource("shipped/" + folder + "/" + name);
				if (file.exists()) {
					return file.getInputStream();
				}
			}
			return null;
		};
	}

	static FileSet in(Path directory) {
		return (name) -> Files.exists(directory.resolve(name)) ? Files.newInputStream(directory.resolve(name)) : null;
	}

	/**
	 * The same files but for one.
	 */
	default FileSet with(String name, InputStreamSource file) {
		return (asked) -> asked.equals(name) ? file.getInputStream() : open(asked);
	}

}
