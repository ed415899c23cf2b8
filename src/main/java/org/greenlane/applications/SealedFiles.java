package org.greenlane.applications;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.greenlane.files.StoredFile;
import org.greenlane.files.StoredFiles;
import org.springframework.stereotype.Component;

/**
 * The files of sealed versions, compared with what was sealed of them.
 */
@Component
public class SealedFiles {

	private final Versions versions;

	private final StoredFiles files;

	SealedFiles(Versions versions, StoredFiles files) {
		this.versions = versions;
		this.files = files;
	}

	/** The files of a version, by question. */
	public Map<String, StoredFile> of(SealedVersion version) {
		Map<String, StoredFile> found = new TreeMap<>();
		this.versions.files(version.application(), version.number())
			.forEach((question, id) -> this.files.find(id).ifPresent((file) -> found.put(question, file)));
		return found;
	}

	/**
	 * Whether the files have the hashes that stand in the sealed content, and the content
	 * that these hashes are of, as far as it has not been erased or refused.
	 */
	boolean areWhole(SealedVersion version) {
		for (Map.Entry<String, UUID> sealed : this.versions.files(version.application(), version.number()).entrySet()) {
			Optional<StoredFile> file = this.files.find(sealed.getValue());
			if (file.isEmpty() || !this.files.isWhole(sealed.getValue())
					|| !version.content().contains("\nfile %s %s ".formatted(sealed.getKey(), file.get().sha256()))) {
				return false;
			}
		}
		return true;
	}

}
