package org.greenlane.sources;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.ShippedFile;

import org.springframework.stereotype.Component;

/**
 * Sources that the portal adds to those of the compiled data set, whose file stays as it
 * was given.
 */
@Component
class MoreSourcesFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return SourcesFile.sources("more_sources.csv");
	}

}
