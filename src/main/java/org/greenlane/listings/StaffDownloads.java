package org.greenlane.listings;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Downloads of lists that are not public, whose own module says who may have them and
 * keeps a record of it.
 */
@Component
public class StaffDownloads {

	private static final List<DownloadFormat> OFFERED = List.of(DownloadFormat.CSV, DownloadFormat.XLSX);

	private final Downloads downloads;

	StaffDownloads(Downloads downloads) {
		this.downloads = downloads;
	}

	/**
	 * Streams the rows of a listing's address as CSV or XLSX. An address that asks for
	 * something that the listing does not have is answered with 400, and nothing leaves.
	 * @param told is told before the first row leaves
	 * @throws NotFoundException if there is no such format
	 */
	public void send(Listing listing, String ending, MultiValueMap<String, String> parameters,
			HttpServletResponse response, Told told) throws IOException {
		DownloadFormat format = Arrays.stream(DownloadFormat.values())
			.filter((one) -> OFFERED.contains(one) && one.ending().equals(ending))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("Format " + ending));
		this.downloads.send(listing, format, parameters, response, told);
	}

	/**
	 * A piece of text as CSV has it: what a spreadsheet would run as a formula gets an
	 * apostrophe before it.
	 */
	public static String cell(String text) {
		return SpreadsheetText.guarded(text);
	}

	/**
	 * Who keeps a record of downloads.
	 */
	public interface Told {

		/**
		 * Rows are about to leave.
		 * @param rows how many
		 * @param query the choices and the order, as an address writes them
		 * @param searched whether words narrow the list, which are not said as they may
		 * be somebody's name
		 */
		void leaves(long rows, String query, boolean searched);

	}

}
