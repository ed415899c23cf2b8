package org.greenlane.listings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads a listing as readers and their tools do: page after page, and in every format.
 */
final class ListingVisitor {

	private final MockMvcTester mvc;

	private final Listing listing;

	private final String language;

	ListingVisitor(MockMvcTester mvc, Listing listing, String language) {
		this.mvc = mvc;
		this.listing = listing;
		this.language = language;
	}

	Document page(String query) {
		return open("/" + this.language + this.listing.path() + query);
	}

	/**
	 * The first page of a query and all that its "next" links lead to.
	 */
	List<Document> pages(String query) {
		List<Document> pages = new ArrayList<>();
		Optional<Document> page = Optional.of(page(query));
		while (page.isPresent()) {
			pages.add(page.get());
			page = Optional.ofNullable(page.get().selectFirst("a[rel=next]")).map((next) -> open(next.attr("href")));
		}
		return pages;
	}

	/**
	 * What every row of some pages says in its columns of plain text.
	 */
	List<List<String>> words(List<Document> pages) {
		List<Column> shown = this.listing.columns().stream().filter(Column::inTable).toList();
		return rows(pages).map((row) -> {
			List<Element> cells = row.select("th, td:not(.tick)");
			return shown.stream().filter(ListingVisitor::isPlain).map((column) -> {
				String text = cells.get(shown.indexOf(column)).text();
				return text.equals("—") ? "" : text;
			}).toList();
		}).toList();
	}

	/**
	 * The keys that the tick boxes of some pages carry; none where rows have no tick box.
	 */
	List<String> ticks(List<Document> pages) {
		return rows(pages).map((row) -> row.select("td.tick input").attr("value")).toList();
	}

	private static Stream<Element> rows(List<Document> pages) {
		return pages.stream().flatMap((page) -> page.select("table.cards tbody tr").stream());
	}

	static long total(Document page) {
		return number(page.select("#results").text());
	}

	private static long number(String text) {
		String digits = text.replaceAll("\\D", "");
		return digits.isEmpty() ? 0 : Long.parseLong(digits);
	}

	/**
	 * The choices that a page offers, with the number of rows beside each.
	 */
	static List<Offer> offers(Document page) {
		Stream<Offer> boxes = page.select(".filters input[type=checkbox]")
			.stream()
			.map((box) -> new Offer(box.attr("name"), box.attr("value"),
					number(box.nextElementSiblings().select("small").text())));
		Stream<Offer> selects = page.select(".filters select")
			.stream()
			.flatMap((select) -> select.select("option[value~=.]")
				.stream()
				.map((option) -> new Offer(select.attr("name"), option.attr("value"),
						number(option.text().substring(option.text().lastIndexOf('('))))));
		return Stream.concat(boxes, selects).toList();
	}

	/**
	 * The keys by which a page's heads offer to sort.
	 */
	List<String> sortKeys() {
		return this.listing.columns()
			.stream()
			.filter((column) -> column.inTable() && column.sortSql() != null)
			.flatMap((column) -> Stream.of(column.id(), "-" + column.id()))
			.toList();
	}

	List<NamedCsvRecord> csv(String query) {
		return CsvReader.builder()
			.ofNamedCsvRecord(new String(download("csv", query), StandardCharsets.UTF_8))
			.stream()
			.toList();
	}

	List<String> csvHeader(String query) {
		String text = new String(download("csv", query), StandardCharsets.UTF_8);
		return CsvReader.builder().ofCsvRecord(text).stream().findFirst().orElseThrow().getFields();
	}

	List<JsonNode> json(String query) {
		return new JsonMapper().readTree(download("json", query)).valueStream().toList();
	}

	/**
	 * What every row of the JSON says in the columns of plain text that the page shows.
	 */
	List<List<String>> words(String query) {
		return json(query).stream()
			.map((row) -> this.listing.columns()
				.stream()
				.filter((column) -> column.inTable() && isPlain(column))
				.map((column) -> row.get(column.id()).asString("").strip().replaceAll("\\s+", " "))
				.toList())
			.toList();
	}

	List<String> xlsxKeys(String query) {
		int key = this.listing.columns().indexOf(this.listing.column(this.listing.key()));
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(download("xlsx", query)));
				Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			return rows.skip(1).map((row) -> row.getCellText(key)).toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] download(String ending, String query) {
		MvcTestResult result = this.mvc.get()
			.uri(URI.create("/" + this.language + this.listing.path() + "." + ending + query))
			.exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsByteArray();
	}

	private Document open(String address) {
		MvcTestResult result = this.mvc.get().uri(URI.create(address)).exchange();
		assertThat(result).as(address).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private static boolean isPlain(Column column) {
		return column.type() == Column.Type.TEXT && column.labels() == null;
	}

	/**
	 * A choice beside a list.
	 */
	record Offer(String name, String value, long count) {

		String parameter() {
			return this.name + "=" + this.value;
		}

	}

}
