package org.greenlane.listings;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.web.Language;
import org.greenlane.web.PublicVersions;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Streams the rows of a listing's address, all of them, in the page's order, from a
 * cursor.
 */
@Component
class Downloads {

	private static final int FETCH = 500;

	private final DataSource dataSource;

	private final ListingReader reader;

	private final LabelBook labels;

	private final ListingMetadata metadata;

	private final PublicVersions versions;

	private final Clock clock;

	private final ListingCounts counts;

	Downloads(DataSource dataSource, ListingReader reader, LabelBook labels, ListingMetadata metadata,
			PublicVersions versions, Clock clock, ListingCounts counts) {
		this.dataSource = dataSource;
		this.reader = reader;
		this.labels = labels;
		this.metadata = metadata;
		this.versions = versions;
		this.clock = clock;
		this.counts = counts;
	}

	/**
	 * Writes the rows in a format; answers 400 with the reasons where the address asks
	 * for something that the listing does not have.
	 */
	void send(Listing listing, DownloadFormat format, MultiValueMap<String, String> parameters,
			HttpServletResponse response) throws IOException {
		send(listing, format, parameters, response, null);
	}

	/**
	 * As {@link #send(Listing, DownloadFormat, MultiValueMap, HttpServletResponse)}.
	 * @param told is told before the first row leaves, or null
	 */
	void send(Listing listing, DownloadFormat format, MultiValueMap<String, String> parameters,
			HttpServletResponse response, StaffDownloads.@Nullable Told told) throws IOException {
		ListingReader.Read read = this.reader.read(listing, parameters);
		if (!read.problems().isEmpty()) {
			refuse(listing, read.problems(), response);
			return;
		}
		if (format == DownloadFormat.METADATA) {
			this.metadata.write(listing, read.query(), response);
			return;
		}
		if (told != null) {
			told.leaves(this.counts.of(listing, read.query()).total(), read.query().withoutWords().toString(listing),
					!read.query().words().isEmpty());
		}
		response.setContentType(format.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"%s.%s\"".formatted(listing.fileName(), format.ending()));
		Language language = Language.current();
		CellWriter words = new CellWriter(listing, language, this.labels);
		try (RowSink sink = format.open(listing, language, words, this.metadata, response)) {
			stream(listing, ListingSql.rows(listing, read.query(), ListingSql.Spoken.now(language, this.clock), null),
					sink);
		}
		catch (SQLException failure) {
			throw new IllegalStateException("Reading the rows of " + listing.path(), failure);
		}
	}

	private void stream(Listing listing, ListingSql sql, RowSink sink) throws SQLException, IOException {
		RowReader reader = new RowReader(listing);
		try (Connection connection = this.dataSource.getConnection()) {
			connection.setAutoCommit(false);
			try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
				statement.setFetchSize(FETCH);
				for (int i = 0; i < sql.arguments().size(); i++) {
					statement.setObject(i + 1, sql.arguments().get(i));
				}
				try (ResultSet rows = statement.executeQuery()) {
					while (rows.next()) {
						sink.row(reader.read(rows));
					}
				}
			}
			finally {
				connection.rollback();
			}
		}
	}

	private void refuse(Listing listing, List<ListingProblem> problems, HttpServletResponse response)
			throws IOException {
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		response.setContentType(MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8");
		for (ListingProblem problem : problems) {
			response.getWriter().println(this.metadata.describe(listing, problem, Language.current()));
		}
	}

}
