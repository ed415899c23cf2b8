package org.greenlane.indicators;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/**
 * A sum that says how many of its parts are known. What is not known is not 0: where no
 * part is known there is no sum.
 *
 * @param sum of the parts that are known
 * @param covered how many parts are known
 * @param of how many parts there are
 */
public record Total(OptionalLong sum, int covered, int of) {

	/**
	 * Takes a sum that the database has made of the known parts.
	 * @param sum of the known parts, null where none is
	 * @throws IllegalArgumentException if more parts are known than there are, or a sum
	 * is given without any
	 */
	public static Total of(@Nullable Long sum, int covered, int of) {
		if (covered < 0 || covered > of || (sum == null) != (covered == 0)) {
			throw new IllegalArgumentException("Not a total: %s of %d of %d".formatted(sum, covered, of));
		}
		return new Total((sum == null) ? OptionalLong.empty() : OptionalLong.of(sum), covered, of);
	}

	/**
	 * Adds the known parts.
	 */
	public static Total of(@Nullable Long... parts) {
		long[] known = Arrays.stream(parts).filter(Objects::nonNull).mapToLong(Long::longValue).toArray();
		return of((known.length == 0) ? null : Arrays.stream(known).sum(), known.length, parts.length);
	}

}
