package org.greenlane.people;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role as a form gives it. What does not belong to the chosen role is ignored.
 */
record GrantForm(@Nullable String role, @Nullable String economy, @Nullable String call) {

	private static final Pattern CALL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

	static final GrantForm EMPTY = new GrantForm("", "", "");

	/**
	 * The role, or nothing if it is not one.
	 * @param isEconomy whether a code is that of an economy
	 */
	Optional<Grant> grant(Predicate<String> isEconomy) {
		if (problem(isEconomy).isPresent()) {
			return Optional.empty();
		}
		return chosen().map((one) -> switch (one) {
			case FOCAL_POINT -> Grant.focalPointOf(typed(this.economy));
			case JUDGE -> Grant.judgeOf(typed(this.call));
			default -> Grant.of(one);
		});
	}

	/** The field that has to be mended, if there is one. */
	Optional<String> problem(Predicate<String> isEconomy) {
		Optional<Role> one = chosen();
		if (one.isEmpty()) {
			return Optional.of("role");
		}
		if (one.get() == Role.FOCAL_POINT && !isEconomy.test(typed(this.economy))) {
			return Optional.of("economy");
		}
		return (one.get() == Role.JUDGE && !CALL.matcher(typed(this.call)).matches()) ? Optional.of("call")
				: Optional.empty();
	}

	private Optional<Role> chosen() {
		return Stream.of(Role.values()).filter((one) -> one.slug().equals(typed(this.role))).findFirst();
	}

	private static String typed(@Nullable String value) {
		return (value != null) ? value.strip() : "";
	}

}
