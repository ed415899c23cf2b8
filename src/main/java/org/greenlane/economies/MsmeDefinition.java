package org.greenlane.economies;

import java.util.List;

import org.greenlane.sources.Grade;
import org.greenlane.sources.SourceLink;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What counts as a micro, small or medium-sized firm of a sector.
 *
 * @param basis what is measured, in English
 * @param current whether it is still the rule, as far as is known
 * @param asOf the date of what the source says, or null where it shows none
 * @param confirmed the day on which the administration last confirmed it, or null
 */
public record MsmeDefinition(String id, String sector, @Nullable String legalBasis, @Nullable String basis, Size micro,
		Size small, Size medium, boolean current, Grade grade, @Nullable String note, @Nullable PartialDate asOf,
		@Nullable PartialDate confirmed, List<SourceLink> sources) {

	/**
	 * The limit of a size class.
	 *
	 * @param words the limit as the source says it, in English, or null
	 * @param employees the number of employees in it, or null
	 * @param operator {@code le} where that number still belongs to the class, {@code lt}
	 * where it does not
	 */
	public record Size(@Nullable String words, @Nullable Integer employees, @Nullable String operator) {

		/** Whether no source says anything of it. */
		public boolean isEmpty() {
			return this.words == null && this.employees == null;
		}

		/** The number with its sign, such as {@code ≤ 19}; empty where none is known. */
		public String limit() {
			return (this.employees == null) ? "" : ("lt".equals(this.operator) ? "< " : "≤ ") + this.employees;
		}

	}

}
