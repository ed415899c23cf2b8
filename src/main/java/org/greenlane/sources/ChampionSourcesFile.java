package org.greenlane.sources;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.ShippedFile;

import org.springframework.stereotype.Component;

/**
 * Sources of the Small Business Champions that no other file has.
 */
@Component
class ChampionSourcesFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return SourcesFile.sources("champion_sources.csv");
	}

}
