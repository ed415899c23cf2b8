package org.greenlane.listings;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.web.Language;

/**
 * A format that a listing's rows can be taken home in.
 */
enum DownloadFormat {

	CSV("csv", "text/csv;charset=UTF-8") {
		@Override
		RowSink open(Listing listing, Language language, CellWriter words, ListingMetadata titles,
				HttpServletResponse response) throws IOException {
			return new CsvSink(listing, words, response.getOutputStream());
		}
	},

	JSON("json", "application/json") {
		@Override
		RowSink open(Listing listing, Language language, CellWriter words, ListingMetadata titles,
				HttpServletResponse response) throws IOException {
			return new JsonSink(listing, words, response.getOutputStream());
		}
	},

	XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
		@Override
		RowSink open(Listing listing, Language language, CellWriter words, ListingMetadata titles,
				HttpServletResponse response) throws IOException {
			return new XlsxSink(listing, language, words, titles, response.getOutputStream());
		}
	},

	METADATA("metadata.json", "application/json") {
		@Override
		RowSink open(Listing listing, Language language, CellWriter words, ListingMetadata titles,
				HttpServletResponse response) {
			throw new IllegalStateException("Metadata has no rows");
		}
	};

	private final String ending;

	private final String mediaType;

	DownloadFormat(String ending, String mediaType) {
		this.ending = ending;
		this.mediaType = mediaType;
	}

	String ending() {
		return this.ending;
	}

	String mediaType() {
		return this.mediaType;
	}

	abstract RowSink open(Listing listing, Language language, CellWriter words, ListingMetadata titles,
			HttpServletResponse response) throws IOException;

}
