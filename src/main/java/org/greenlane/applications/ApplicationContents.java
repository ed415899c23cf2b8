package org.greenlane.applications;

import java.util.List;
import java.util.UUID;

import org.greenlane.files.StoredFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All that people typed and sent for an application besides its sealed texts, to be
 * erased.
 */
@Repository
class ApplicationContents {

	private final JdbcClient jdbc;

	private final Versions versions;

	private final StoredFiles files;

	ApplicationContents(JdbcClient jdbc, Versions versions, StoredFiles files) {
		this.jdbc = jdbc;
		this.versions = versions;
		this.files = files;
	}

	/**
	 * Deletes the working copy, its files, who was invited, and what was consented to.
	 * Files that a sealed version names lose content and name.
	 */
	void erase(UUID id) {
		List<UUID> attached = this.jdbc
			.sql("delete from applications.attachments where application_id = ? returning file_id")
			.param(id)
			.query((row, n) -> row.getObject(1, UUID.class))
			.list();
		attached.stream().filter((file) -> !this.versions.hold(file)).forEach(this.files::delete);
		this.jdbc.sql("select distinct file_id from applications.version_files where application_id = ?")
			.param(id)
			.query((row, n) -> row.getObject(1, UUID.class))
			.list()
			.forEach(this.files::erase);
		for (String table : List.of("answers", "collaborators", "consents")) {
			this.jdbc.sql("delete from applications.%s where application_id = ?".formatted(table)).param(id).update();
		}
	}

}
