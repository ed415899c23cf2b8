package org.greenlane.listings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;
import org.greenlane.web.PublicVersions;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells machines that a list is a data set, in the words of schema.org: what it holds,
 * who made it, under which licence, and where to take it home.
 */
@Component
class ListingDataset {

	private final PortalAddress portal;

	private final PublicVersions versions;

	private final ListingMetadata metadata;

	private final MessageSource messages;

	ListingDataset(PortalAddress portal, PublicVersions versions, ListingMetadata metadata, MessageSource messages) {
		this.portal = portal;
		this.versions = versions;
		this.metadata = metadata;
		this.messages = messages;
	}

	Map<String, Object> of(Listing listing) {
		Language language = Language.current();
		String page = this.portal.of(language, listing.path());
		Map<String, Object> publisher = Map.of("@type", "Organization", "name", "Greenlane", "url",
				this.portal.of(language, ""));
		Map<String, Object> dataset = new LinkedHashMap<>();
		dataset.put("@context", "https://schema.org");
		dataset.put("@type", "Dataset");
		dataset.put("@id", page);
		dataset.put("url", page);
		dataset.put("name", "Greenlane – " + title(listing, language));
		dataset.put("description", message(listing.id() + ".description", language));
		dataset.put("inLanguage", language.tag());
		dataset.put("license", ListingMetadata.LICENCE);
		dataset.put("isAccessibleForFree", true);
		dataset.put("creator", publisher);
		dataset.put("publisher", publisher);
		dataset.put("dateModified", this.versions.current().changedAt().toString());
		dataset.put("variableMeasured",
				listing.columns()
					.stream()
					.map((column) -> this.metadata.title(listing, column, language))
					.distinct()
					.toList());
		dataset.put("distribution",
				Stream.of(DownloadFormat.CSV, DownloadFormat.XLSX, DownloadFormat.JSON)
					.map((format) -> download(listing, format, language))
					.toList());
		return dataset;
	}

	private Map<String, Object> download(Listing listing, DownloadFormat format, Language language) {
		return Map.of("@type", "DataDownload", "name", listing.fileName() + "." + format.ending(), "contentUrl",
				this.portal.of(language, listing.path() + "." + format.ending()), "encodingFormat",
				format.mediaType().replaceFirst(";.*", ""));
	}

	/** A list of many may have a title apart from that of one. */
	private String title(Listing listing, Language language) {
		String ofMany = this.messages.getMessage(listing.id() + ".title.list", null, "", language.locale());
		return (ofMany == null || ofMany.isEmpty()) ? message(listing.id() + ".title", language) : ofMany;
	}

	private String message(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

}
