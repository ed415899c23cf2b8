package org.greenlane.proposals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.greenlane.dataset.KeptFile;
import org.greenlane.revisions.Field;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.revisions.StoredRow;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * The kinds of rows that focal points speak about, and what they are asked of each.
 */
@Component
class Proposable {

	static final String GRADE = "data_quality";

	static final String SOURCES = "source_url";

	static final String ECONOMY = "iso2";

	private static final List<String> KINDS = List.of("programmes", "procedures", "records", "definitions", "measures",
			"contacts");

	/**
	 * What follows from other cells, what an editor judges, and sources, which are asked
	 * for apart.
	 */
	private static final Set<String> NOT_ASKED = Set.of(ECONOMY, GRADE, SOURCES, "note", "in_wco_compendium_2020",
			"msme_share_pct", "msme_share_base", "programme");

	private final KeptFiles files;

	Proposable(KeptFiles files) {
		this.files = files;
	}

	/** The kinds in the order of the desk. */
	List<KeptFile> kinds() {
		return KINDS.stream().flatMap((kind) -> this.files.find(kind).stream()).toList();
	}

	/**
	 * A kind that focal points speak about.
	 * @throws NotFoundException if it is none
	 */
	KeptFile kind(String kind) {
		return Optional.of(kind)
			.filter(KINDS::contains)
			.flatMap(this.files::find)
			.orElseThrow(() -> new NotFoundException("Kind " + kind));
	}

	/** Any kind that people keep, also those that only releases propose. */
	KeptFile anyKind(String kind) {
		return this.files.find(kind).orElseThrow();
	}

	/** What a focal point is asked, in the order of the file. */
	static List<Field> asked(KeptFile file) {
		return Field.of(file).stream().filter((field) -> !field.key() && !NOT_ASKED.contains(field.column())).toList();
	}

	/**
	 * The cells of a proposal as they stand in its form: what is stored, then what is
	 * proposed.
	 */
	static Map<String, String> cells(Optional<StoredRow> stored, List<ProposedField> fields) {
		Map<String, String> cells = new LinkedHashMap<>(stored.map(StoredRow::cells).orElse(Map.of()));
		fields.forEach((field) -> cells.put(field.column(), field.proposed()));
		return cells;
	}

	/** The column by which rows of a kind are known. */
	static String keyColumn(KeptFile file) {
		return Field.of(file).stream().filter(Field::key).map(Field::column).findFirst().orElseThrow();
	}

	/** Whether rows of a kind name their economy in a cell. */
	static boolean namesItsEconomy(KeptFile file) {
		return columns(file).anyMatch(ECONOMY::equals);
	}

	static Stream<String> columns(KeptFile file) {
		return Field.of(file).stream().map(Field::column);
	}

}
