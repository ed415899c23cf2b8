package org.greenlane.listings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.greenlane.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The view is the address is the download, for every listing that a module declares.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingAgreementTests {

	/** Long lists are drawn less often: each view is read page by page. */
	private static final int MOST_ROWS = 4_000;

	/**
	 * What is too long to read page by page, as what all tests changed, is drawn again.
	 */
	private static final int LONGEST_VIEW = 1_500;

	private static final int VIEWS = 40;

	private static final List<String> LANGUAGES = List.of("en", "fr", "es");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private List<DeclaredListing> declared;

	@ParameterizedTest
	@MethodSource("listings")
	void everyViewAndItsDownloadsHaveTheSameRowsInTheSameOrder(Listing listing) {
		long seed = Long.getLong("greenlane.test.seed", System.nanoTime());
		System.out.printf("%s: views drawn with -Dgreenlane.test.seed=%d%n", listing.path(), seed);
		Random random = new Random(seed);
		int rows = 0;
		for (int i = 0; i < VIEWS && rows < MOST_ROWS; i++) {
			String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
			ListingVisitor visitor = new ListingVisitor(this.mvc, listing, language);
			String query = (i == 0) ? "" : draw(visitor, random);
			if (ListingVisitor.total(visitor.page(query)) <= LONGEST_VIEW) {
				rows += agrees(visitor, listing, query,
						"seed %d: /%s%s%s".formatted(seed, language, listing.path(), query));
			}
		}
		assertThat(rows).as("rows compared of " + listing.path()).isPositive();
	}

	/** How many rows the view has. */
	private static int agrees(ListingVisitor visitor, Listing listing, String query, String view) {
		List<Document> pages = visitor.pages(query);
		List<String> keys = visitor.csv(query).stream().map((row) -> row.getField(listing.key())).toList();
		assertThat(keys).as(view).hasSize((int) ListingVisitor.total(pages.getFirst())).doesNotHaveDuplicates();
		assertThat(visitor.json(query)).as(view)
			.extracting((row) -> row.get(listing.key()).asString())
			.containsExactlyElementsOf(keys);
		assertThat(visitor.xlsxKeys(query)).as(view).containsExactlyElementsOf(keys);
		assertThat(visitor.words(pages)).as(view).containsExactlyElementsOf(visitor.words(query));
		if (listing.choosing() != null) {
			assertThat(visitor.ticks(pages)).as(view).containsExactlyElementsOf(keys);
		}
		return keys.size();
	}

	/**
	 * Up to four choices that the first page offers, and perhaps an order.
	 */
	private static String draw(ListingVisitor visitor, Random random) {
		List<ListingVisitor.Offer> offers = new ArrayList<>(ListingVisitor.offers(visitor.page("")));
		Collections.shuffle(offers, random);
		Stream<String> choices = offers.stream().limit(random.nextInt(5)).map(ListingVisitor.Offer::parameter);
		List<String> sorts = visitor.sortKeys();
		Stream<String> sort = random.nextBoolean() ? Stream.of("sort=" + sorts.get(random.nextInt(sorts.size())))
				: Stream.empty();
		List<String> parameters = Stream.concat(choices, sort).toList();
		return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
	}

	Stream<Named<Listing>> listings() {
		return this.declared.stream().map(DeclaredListing::listing).map((one) -> Named.of(one.path(), one));
	}

}
