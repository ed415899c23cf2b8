package org.greenlane.charts;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A chart as an SVG file: in light colours on white, without styles, scripts or links.
 */
public final class ChartFile {

	private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

	private ChartFile() {
	}

	/**
	 * The answer to a request for a chart's file. It is shown, and saved under the
	 * chart's name.
	 */
	public static ResponseEntity<String> of(Chart chart) {
		return ResponseEntity.ok()
			.contentType(SVG)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(chart.caption().name() + ".svg").build().toString())
			.body(ChartMarkup.asFile(chart));
	}

}
