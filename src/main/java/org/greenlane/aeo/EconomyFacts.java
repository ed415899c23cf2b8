package org.greenlane.aeo;

import org.greenlane.recognition.ArrangementStatus;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;

import org.greenlane.sources.Grade;
import org.greenlane.sources.SourceLink;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an economy's AEO programmes and of what it does for small firms.
 *
 * @param territory the name of the economy that runs its programme
 * @param nearest programmes elsewhere to look at, where it has none
 * @param partners the economies with which it has an arrangement, each once, the
 * strongest status first
 * @param contact whom to ask, or null where nobody has told
 */
record EconomyFacts(String territory, List<Offer> programmes, List<Offer> nearest, List<Finding> measures,
		List<Finding> evidence, List<Partner> partners, @Nullable Contact contact) {

	List<Partner> partners(ArrangementStatus status) {
		return this.partners.stream().filter((partner) -> partner.status() == status).toList();
	}

	/**
	 * A programme that operators of the economy can join, or the nearest one elsewhere.
	 *
	 * @param economy the name of the economy that runs it
	 */
	record Offer(String code, String economy, String name, ProgrammeStatus status, @Nullable String launched,
			Grade grade, List<SourceLink> sources) {

		public @Nullable PartialDate since() {
			return PartialDate.read(this.launched).orElse(null);
		}

	}

	/**
	 * A measure for small firms, or what is known of cost, time and benefit.
	 *
	 * @param code the measure's code, null for evidence
	 * @param label the code's label, null for evidence
	 * @param year when it began or was found
	 * @param confirmed when the administration last said that it still holds, or null
	 */
	record Finding(@Nullable String code, @Nullable String label, String economy, String description,
			@Nullable String year, @Nullable BigDecimal amount, @Nullable String currency, @Nullable String note,
			@Nullable String confirmed, List<SourceLink> sources) {

		public @Nullable PartialDate since() {
			return PartialDate.read(this.year).orElse(null);
		}

		public @Nullable PartialDate confirmedOn() {
			return PartialDate.read(this.confirmed).orElse(null);
		}

		/** The amount with its currency as a reader writes it, or null. */
		public @Nullable String money(Language language) {
			if (this.amount == null) {
				return null;
			}
			String number = NumberFormat.getNumberInstance(language.locale()).format(this.amount);
			return (this.currency == null) ? number : number + "\u00a0" + this.currency;
		}

	}

	/**
	 * An economy with which there is an arrangement.
	 *
	 * @param arrangements all arrangements with it, the strongest first
	 */
	record Partner(String iso2, String name, ArrangementStatus status, List<Basis> arrangements) {
	}

	/**
	 * An arrangement by which two economies are partners.
	 *
	 * @param name the name of a plurilateral arrangement, null for a bilateral one
	 */
	record Basis(String id, @Nullable String name) {
	}

}
