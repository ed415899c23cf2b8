package org.greenlane.drafts;

import org.greenlane.drafts.Sections.Section;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SectionsTests {

	@Test
	void sectionEndsAtTheNextHeadingOfItsLevel() {
		assertThat(Sections.of("Before\n\n# One\n\nA\n\n### Within\n\nB\n\n## Two ##\n\nC\n"))
			.containsExactly(new Section("One", "A\n\n### Within\n\nB\n"), new Section("Two", "C\n"));
	}

	@Test
	void codeHasNoHeadings() {
		assertThat(Sections.of("## One\n\n```\n# not one\n```\n")).singleElement()
			.extracting(Section::heading)
			.isEqualTo("One");
	}

	@Test
	void sectionIsFoundByItsHeading() {
		assertThat(Sections.find("## One\n\nA\n## Two\n\nB\n", "Two")).contains(new Section("Two", "B\n"));
		assertThat(Sections.find("## One\n", "Other")).isEmpty();
	}

}
