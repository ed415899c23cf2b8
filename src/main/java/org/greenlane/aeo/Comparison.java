package org.greenlane.aeo;

import org.greenlane.measures.EconomyMeasure;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Programmes side by side, line by line.
 *
 * @param programmes the programmes, in the order of the columns
 * @param lines what is compared
 */
record Comparison(List<ProgrammePage> programmes, List<Line> lines) {

	static Comparison of(List<ProgrammePage> programmes) {
		return new Comparison(programmes, Arrays.stream(Subject.values()).map((subject) -> {
			Set<Object> values = programmes.stream().map(subject.value).collect(Collectors.toCollection(HashSet::new));
			Set<String> shared = programmes.stream()
				.map(subject.codes)
				.reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet()))
				.orElse(Set.of());
			return new Line(subject, values.size() > 1, shared);
		}).toList());
	}

	/** Whether there is something to compare. */
	public boolean isComplete() {
		return this.programmes.size() > 1;
	}

	/** The codes of the programmes without one. */
	public List<String> without(String code) {
		return this.programmes.stream()
			.map((one) -> one.programme().getCode())
			.filter((one) -> !one.equals(code))
			.toList();
	}

	/**
	 * One thing compared.
	 *
	 * @param differs whether the programmes do not all have the same
	 * @param shared the codes that all of them have
	 */
	record Line(Subject subject, boolean differs, Set<String> shared) {

		/**
		 * Whether no source says it of a programme and the cell has no words of its own.
		 */
		public boolean isUnknownFor(ProgrammePage known) {
			return this.subject.value.apply(known) instanceof Collection<?> values && values.isEmpty();
		}

	}

	/**
	 * What is compared, and by which value.
	 */
	enum Subject {

		TYPE((known) -> known.programme().getType()), STATUS((known) -> known.programme().getStatus()),
		LAUNCHED((known) -> text(known.programme().getLaunched())),
		COUNT((known) -> figure(known.figures().operators())), SMALL((known) -> figure(known.figures().smallFirms())),
		OPERATORS((known) -> new TreeSet<>(known.programme().getOperatorTypes())),
		TIERS((known) -> known.programme().getTiers().stream().map(Tier::getName).toList()),
		ELIGIBILITY((known) -> text(known.programme().getEligibility())),
		MEASURES((known) -> known.measures().stream().map(EconomyMeasure::code).collect(Collectors.toSet())),
		LETTERS(ProgrammePage::letters), BENEFITS((known) -> new TreeSet<>(known.programme().getBenefits())),
		VALIDITY((known) -> text(known.programme().getValidity())),
		LEGAL_BASIS((known) -> text(known.programme().getLegalBasis())),
		PARTNERS((known) -> new TreeSet<>(known.programme().getPartners()));

		private final Function<ProgrammePage, Object> value;

		private final Function<ProgrammePage, Set<String>> codes = (known) -> codes(known);

		Subject(Function<ProgrammePage, Object> value) {
			this.value = value;
		}

		/** The end of its message keys and of its fragment. */
		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		private Set<String> codes(ProgrammePage known) {
			return (this.value.apply(known) instanceof Set<?> codes)
					? codes.stream().map(String::valueOf).collect(Collectors.toSet()) : Set.of();
		}

		/** A figure is compared as it is printed, with its unit. */
		private static List<String> figure(ProgrammeFigures.@Nullable Figure figure) {
			return (figure != null) ? List.of(figure.text(), figure.unit()) : List.of();
		}

		private static String text(@Nullable Object value) {
			return (value != null) ? value.toString() : "";
		}

	}

}
