package org.greenlane.texts;

import java.util.Set;

import org.greenlane.texts.LinkProblem.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenlane.texts.TextFixtures.linkCheck;

class LinkCheckTests {

	private final LinkCheck check = linkCheck(Set.of("/economies/jp")::contains, Set.of("/aeo")::contains);

	@Test
	void goodLinksHaveNoProblem() {
		assertThat(this.check.problems("""
				# Next steps

				[a](/economies/jp) [b](/fr/aeo?x=1) [c](https://wto.org/x) [d](mailto:a@wto.org) [e](#next-steps)[^1]

				[^1]: f
				""")).isEmpty();
	}

	@Test
	void eachProblemIsNamedWithTheWordsAndTheAddress() {
		assertThat(this.check.problems("[a *b*](/economies/xx)"))
			.containsExactly(new LinkProblem(Kind.UNKNOWN_PAGE, "a b", "/economies/xx"));
		assertThat(this.check.problems("[a](www.wto.org)"))
			.containsExactly(new LinkProblem(Kind.MALFORMED, "a", "www.wto.org"));
		assertThat(this.check.problems("[a](javascript:x)"))
			.containsExactly(new LinkProblem(Kind.FORBIDDEN, "a", "javascript:x"));
		assertThat(this.check.problems("[a](#b)")).containsExactly(new LinkProblem(Kind.UNKNOWN_HEADING, "a", "#b"));
		assertThat(this.check.problems("a[^x].")).containsExactly(new LinkProblem(Kind.UNKNOWN_NOTE, "x", "[^x]"));
		assertThat(this.check.problems("![a](/b.png)")).containsExactly(new LinkProblem(Kind.PICTURE, "a", "/b.png"));
		assertThat(this.check.problems("a\n\n[^x]: b")).containsExactly(new LinkProblem(Kind.UNUSED_NOTE, "b", "[^x]"));
	}

	@Test
	void anUnprotectedAddressIsAHint() {
		assertThat(this.check.problems("[a](http://wto.org)")).singleElement()
			.satisfies((problem) -> assertThat(problem.isHint()).isTrue());
	}

	@Test
	void pathsAreNotDoubtedWhereNobodyKnowsPages() {
		assertThat(linkCheck().problems("[a](/economies/xx)")).isEmpty();
	}

	@Test
	void everyProblemIsSaidInWords() {
		for (Kind kind : Kind.values()) {
			assertThat(
					TextFixtures.messages().getMessage(kind.key(), new Object[] { "a", "b" }, java.util.Locale.FRENCH))
				.contains("a");
		}
	}

}
