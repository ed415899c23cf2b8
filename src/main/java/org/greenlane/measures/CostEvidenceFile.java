package org.greenlane.measures;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.sources.SourcesFile;

import org.springframework.stereotype.Component;

/**
 * Evidence on cost, time and benefit, which stands in the file of measures.
 */
@Component
class CostEvidenceFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return MeasuresFile.columns("measures.cost_evidence")
			.where((row) -> row.cell("measure_code").equals(MeasuresFile.EVIDENCE))
			.ignoring("measure_code")
			.links(SourcesFile.links("measures.cost_evidence_sources", "evidence_id"));
	}

}
