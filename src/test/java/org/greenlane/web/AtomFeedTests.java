package org.greenlane.web;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AtomFeedTests {

	private static final String PAGE = "https://portal.example/en/changes";

	/** What was stored before such signs were refused. */
	@Test
	void signThatXmlCannotHoldKeepsNobodyFromTheRest() throws FeedException {
		AtomFeed feed = new AtomFeed("Changes", "of the data", PAGE + ".atom", PAGE);
		Instant then = Instant.parse("2026-01-02T03:04:05Z");
		feed.add(PAGE + "#2", "Changed\u0001", "Bell\u0007 rings\ufffe twice", PAGE, then, then);
		feed.add(PAGE + "#1", "Added", "Nothing odd", PAGE, then, then);
		SyndFeed read = new SyndFeedInput().build(new StringReader(feed.write()));
		assertThat(read.getEntries()).extracting(SyndEntry::getTitle).isEqualTo(List.of("Changed", "Added"));
		assertThat(read.getEntries().getFirst().getContents().getFirst().getValue()).isEqualTo("Bell rings twice");
	}

	@Test
	void feedWithoutEntriesIsAFeed() throws FeedException {
		String empty = new AtomFeed("Changes", "of the data", PAGE + ".atom", PAGE).write();
		assertThat(new SyndFeedInput().build(new StringReader(empty)).getEntries()).isEmpty();
	}

}
