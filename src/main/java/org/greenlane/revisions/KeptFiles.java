package org.greenlane.revisions;

import java.util.List;
import java.util.Optional;

import org.greenlane.dataset.KeptFile;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * All kinds of rows that people keep.
 */
@Component
public class KeptFiles {

	private final List<KeptFile> files;

	KeptFiles(List<KeptFile> files) {
		this.files = List.copyOf(files);
	}

	/** All kinds. */
	public List<KeptFile> all() {
		return this.files;
	}

	/** The kind with a name such as {@code programmes}. */
	public Optional<KeptFile> find(String kind) {
		return this.files.stream().filter((file) -> file.kind().equals(kind)).findFirst();
	}

	/**
	 * The kind that an address names.
	 * @throws NotFoundException if it is none
	 */
	public KeptFile named(String kind) {
		return find(kind).orElseThrow(() -> new NotFoundException("Kind " + kind));
	}

	/** The kind whose rows are in a table, named with its schema. */
	public Optional<KeptFile> ofTable(String table) {
		return this.files.stream().filter((file) -> file.kept().table().equals(table)).findFirst();
	}

}
