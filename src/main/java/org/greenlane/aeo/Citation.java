package org.greenlane.aeo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.greenlane.sources.Grade;
import org.greenlane.sources.SourceLink;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of one field of a programme.
 *
 * @param said the value as the data set has it: codes separated by semicolons, or text
 * @param asOf the date of the source, or null where it shows none
 * @param note what the compiler noted beside it, in English, or null
 */
record Citation(CitedField field, String said, @Nullable PartialDate asOf, Grade grade, @Nullable String note,
		Agreement agreement, List<SourceLink> sources) {

	private static final String WHOLE_ROW = "sources of the whole row";

	/**
	 * Whether the sources are known for the programme as a whole and not for this field.
	 */
	public boolean isOfWholeRow() {
		return WHOLE_ROW.equals(this.note);
	}

	/**
	 * The compiler's note, unless it only says where the sources belong.
	 */
	public @Nullable String remark() {
		return isOfWholeRow() ? null : this.note;
	}

	/**
	 * Words that were compiled as identifiers, made readable.
	 */
	public String readable() {
		return (this.field != CitedField.MSME_ACCOMMODATIONS) ? this.said
				: Arrays.stream(this.said.split(";"))
					.map((item) -> item.replace('_', ' '))
					.collect(Collectors.joining("; "));
	}

	/**
	 * The codes of a field that holds codes, as the message bundles and code lists write
	 * them.
	 */
	public List<String> codes() {
		return Arrays.stream(this.said.split(";")).map((code) -> code.toUpperCase(java.util.Locale.ROOT)).toList();
	}

}
