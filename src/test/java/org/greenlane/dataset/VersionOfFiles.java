package org.greenlane.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.springframework.core.io.ByteArrayResource;

/**
 * The shipped files with changes, as a later version of them might have, or a careless
 * one.
 */
public final class VersionOfFiles {

	private FileSet files = FileSet.shipped();

	/**
	 * Replaces a text that the file must have.
	 */
	public VersionOfFiles replacing(String file, String old, String next) {
		return changing(file, (text) -> {
			if (!text.contains(old)) {
				throw new IllegalArgumentException("%s has no %s".formatted(file, old));
			}
			return text.replace(old, next);
		});
	}

	public VersionOfFiles adding(String file, String line) {
		return changing(file, (text) -> text + line + "\n");
	}

	/**
	 * Leaves out all lines that start so.
	 */
	public VersionOfFiles without(String file, String start) {
		return changing(file, (text) -> text.replaceAll("(?m)^" + start + ".*\n", ""));
	}

	public VersionOfFiles changing(String file, UnaryOperator<String> change) {
		return holding(file, change.apply(text(file)).getBytes(StandardCharsets.UTF_8));
	}

	VersionOfFiles holding(String file, byte[] content) {
		this.files = this.files.with(file, new ByteArrayResource(content));
		return this;
	}

	FileSet files() {
		return this.files;
	}

	private String text(String file) {
		try (InputStream stream = Objects.requireNonNull(this.files.open(file))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
