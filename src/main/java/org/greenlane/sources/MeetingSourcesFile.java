package org.greenlane.sources;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.ShippedFile;

import org.springframework.stereotype.Component;

/**
 * Sources of the record of meetings and of the competition.
 */
@Component
class MeetingSourcesFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return SourcesFile.sources("meeting_sources.csv");
	}

}
