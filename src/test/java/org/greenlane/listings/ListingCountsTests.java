package org.greenlane.listings;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.greenlane.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingCountsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private List<DeclaredListing> declared;

	@ParameterizedTest
	@MethodSource("listings")
	void countBesideEachChoiceIsTheNumberOfRowsAfterChoosingItAlone(Listing listing) {
		ListingVisitor visitor = new ListingVisitor(this.mvc, listing, "en");
		for (ListingVisitor.Offer offer : ListingVisitor.offers(visitor.page(""))) {
			assertThat(ListingVisitor.total(visitor.page("?" + offer.parameter()))).as(offer.parameter())
				.isEqualTo(offer.count());
		}
	}

	@ParameterizedTest
	@MethodSource("listings")
	void countBesideAChoiceOfAnotherFilterIsTheNumberOfRowsThatBothLeave(Listing listing) {
		ListingVisitor visitor = new ListingVisitor(this.mvc, listing, "en");
		ListingVisitor.offers(visitor.page("")).stream().findFirst().ifPresent((first) -> {
			String query = "?" + first.parameter();
			for (ListingVisitor.Offer other : ListingVisitor.offers(visitor.page(query))) {
				if (!other.name().equals(first.name())) {
					assertThat(ListingVisitor.total(visitor.page(query + "&" + other.parameter())))
						.as(query + "&" + other.parameter())
						.isEqualTo(other.count());
				}
			}
		});
	}

	Stream<Named<Listing>> listings() {
		return this.declared.stream().map(DeclaredListing::listing).map((one) -> Named.of(one.path(), one));
	}

}
