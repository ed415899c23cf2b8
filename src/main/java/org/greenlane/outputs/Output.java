package org.greenlane.outputs;

import java.util.List;
import java.util.Map;

import org.greenlane.sources.SourceLink;
import org.greenlane.web.LocalText;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An output as its page shows it.
 *
 * @param state how far it is, or null where only the source's words are recorded
 * @param statusSaid how far it is in the source's words, in English
 * @param asOf what day that is of, or null where it is not dated
 * @param findings what is known of it, by kind
 */
record Output(String slug, LocalText name, String kind, @Nullable PartialDate year, @Nullable String state,
		String statusSaid, @Nullable String symbol, @Nullable String note, @Nullable PartialDate asOf,
		List<SourceLink> sources, Map<String, List<Finding>> findings) {

	/** Its address below the language. */
	public String address() {
		return "/outputs/" + this.slug;
	}

	/** One thing that is known of an output, or that is not. */
	record Finding(String kind, LocalText words, List<SourceLink> sources) {
	}

}
