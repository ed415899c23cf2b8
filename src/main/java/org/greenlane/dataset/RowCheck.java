package org.greenlane.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule between the cells of one row.
 */
@FunctionalInterface
public interface RowCheck {

	/**
	 * What is wrong with the row, if anything.
	 */
	Optional<Problem> problem(Row row);

	/**
	 * A percentage must be what its part and its whole give, as exactly as it is printed;
	 * not checked where one of them is not given.
	 * @param whole columns of which the first that is given holds the whole
	 */
	static RowCheck share(String percent, String part, String... whole) {
		return (row) -> {
			Optional<BigDecimal> base = Stream.of(whole).map(row::number).flatMap(Optional::stream).findFirst();
			if (row.number(percent).isEmpty() || row.number(part).isEmpty() || base.isEmpty()
					|| base.get().signum() == 0) {
				return Optional.empty();
			}
			BigDecimal said = row.number(percent).get();
			BigDecimal exact = row.number(part).get().movePointRight(2).divide(base.get(), 9, RoundingMode.HALF_UP);
			BigDecimal halfUnit = new BigDecimal("0.5").scaleByPowerOfTen(-said.scale());
			if (exact.subtract(said).abs().compareTo(halfUnit) <= 0) {
				return Optional.empty();
			}
			return Optional.of(row.problem(percent, "share", said.toPlainString(), row.cell(part),
					base.get().toPlainString(), exact.setScale(said.scale() + 1, RoundingMode.HALF_UP)));
		};
	}

	/**
	 * A sum must be that of its parts; not checked where one of them is not given.
	 */
	static RowCheck sum(String sum, List<String> parts) {
		return (row) -> {
			List<BigDecimal> numbers = parts.stream().map(row::number).flatMap(Optional::stream).toList();
			BigDecimal exact = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
			Optional<BigDecimal> said = row.number(sum);
			if (numbers.size() < parts.size() || said.isEmpty() || said.get().compareTo(exact) == 0) {
				return Optional.empty();
			}
			return Optional.of(row.problem(sum, "sum", row.cell(sum), String.join(" + ", parts), exact));
		};
	}

	/**
	 * A cell must not be empty where another one holds a certain value.
	 */
	static RowCheck requiredWhere(String other, String value, String required) {
		return (row) -> (row.cell(other).equals(value) && row.cell(required).isEmpty())
				? Optional.of(row.problem(required, "required")) : Optional.empty();
	}

}
