package org.greenlane.forms;

import java.util.List;
import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.revisions.Field;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.revisions.StoredRow;
import org.greenlane.revisions.StoredRows;
import org.greenlane.web.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class RowFormsTests {

	@Autowired
	private KeptFiles files;

	@Autowired
	private StoredRows stored;

	@Autowired
	private RowForms forms;

	@Test
	void whatEveryRowSaysComesBackFromItsFormAsItIs() {
		for (KeptFile file : this.files.all()) {
			List<Field> fields = Field.of(file);
			for (StoredRow row : this.stored.all(file).values()) {
				RowForm form = this.forms.of(file, fields, row.cells(), row.cells(), false, List.of());
				assertThat(PostedCells.of(fields, sent(form))).as(file.kind() + " " + row.key()).isEqualTo(row.cells());
			}
		}
	}

	@Test
	void whatIsListedHasWordsForEverything() {
		LocaleContextHolder.setLocale(Language.FR.locale());
		for (KeptFile file : this.files.all()) {
			RowForm form = form(file, Map.of());
			assertThat(form.fields()).allSatisfy((placed) -> assertThat(placed.field().choices()).allSatisfy(
					(choice) -> assertThat(choice.words()).as(placed.field().column()).isNotEqualTo(choice.value())));
		}
	}

	@AfterEach
	void speakEnglish() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void controlFollowsFromWhatTheCellMustBe() {
		RowForm form = form(kind("programmes"), Map.of());
		assertThat(form.field("iso2").control()).isEqualTo(Control.CHOICE);
		assertThat(form.field("iso2").choices()).contains(new Choice("CI", "Côte d'Ivoire"));
		assertThat(form.field("operator_types").control()).isEqualTo(Control.CHOICES);
		assertThat(form.field("benefits").control()).isEqualTo(Control.CHOICES);
		assertThat(form.field("source_url").control()).isEqualTo(Control.LINES);
		assertThat(form.field("launch_date").control()).isEqualTo(Control.DATE);
		assertThat(form.field("website").control()).isEqualTo(Control.ADDRESS);
		assertThat(form.field("note").control()).isEqualTo(Control.TEXT);
		assertThat(form(kind("records"), Map.of()).field("total_aeo").control()).isEqualTo(Control.NUMBER);
	}

	@Test
	void whatIsTypedStaysThoughItIsNoChoice() {
		FormField status = form(kind("programmes"), Map.of("status", "DREAMT")).field("status");
		assertThat(status.choices()).endsWith(new Choice("DREAMT", "DREAMT"));
		assertThat(status.chosen("DREAMT")).isTrue();
	}

	@Test
	void problemStandsAtItsFieldAndNamesTheSourceThatIsMissing() {
		KeptFile file = kind("programmes");
		RowForm form = this.forms.of(file, Field.of(file), Map.of(), Map.of(), true,
				List.of(Problem.of("programmes.csv", 0, "source_url", "unknown", "https://example.org/new", "sources"),
						Problem.of("programmes.csv", 0, "iso2", "required"),
						Problem.of("programmes.csv", 0, "", "otherKind", "programmes")));
		assertThat(form.wrong()).extracting(FormField::column).containsExactly("iso2", "source_url");
		assertThat(form.field("source_url").problems().getFirst().unknownSource()).contains("https://example.org/new");
		assertThat(form.field("iso2").problems()).extracting(FieldProblem::text).containsExactly("Must not be empty");
		assertThat(form.problems()).hasSize(1);
	}

	@Test
	void tickedKeepTheirOrderAndLinesStayAsTyped() {
		List<Field> fields = Field.of(kind("programmes"));
		MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
		sent.add("seen.operator_types", "EXPORTER;IMPORTER");
		sent.addAll("cell.operator_types", List.of("IMPORTER", "EXPORTER", "CARRIER"));
		sent.add("cell.source_url", "https://b.example\r\n\r\n  https://a.example\r\n");
		assertThat(PostedCells.of(fields, sent)).containsEntry("operator_types", "EXPORTER;IMPORTER;CARRIER")
			.containsEntry("source_url", "https://b.example | https://a.example")
			.containsEntry("benefits", "")
			.doesNotContainKey("note");
	}

	private RowForm form(KeptFile file, Map<String, String> cells) {
		return this.forms.of(file, Field.of(file), cells, Map.of(), true, List.of());
	}

	private KeptFile kind(String kind) {
		return this.files.find(kind).orElseThrow();
	}

	/** What a browser sends of a form that nobody touched. */
	private static MultiValueMap<String, String> sent(RowForm form) {
		MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
		for (RowForm.Placed placed : form.fields()) {
			FormField field = placed.field();
			sent.add(field.seenName(), field.seen());
			switch (field.control()) {
				case CHOICES -> field.choices()
					.stream()
					.filter((choice) -> field.chosen(choice.value()))
					.forEach((choice) -> sent.add(field.name(), choice.value()));
				case LINES -> sent.add(field.name(), field.lines());
				default -> sent.add(field.name(), field.cell());
			}
		}
		return sent;
	}

}
