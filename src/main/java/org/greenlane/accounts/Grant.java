package org.greenlane.accounts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One role of one person.
 *
 * @param role the role
 * @param economy the ISO code of the economy of a focal point, empty for other roles
 * @param call the call of a judge, empty for other roles
 */
public record Grant(Role role, Optional<String> economy, Optional<String> call) {

	public Grant {
		if ((role == Role.FOCAL_POINT) != economy.isPresent() || (role == Role.JUDGE) != call.isPresent()) {
			throw new IllegalArgumentException("A focal point has an economy, a judge has a call, others have neither");
		}
	}

	/** What the record of events says of it. */
	public Map<String, String> details() {
		Map<String, String> details = new LinkedHashMap<>(Map.of("role", this.role.name()));
		this.economy.ifPresent((iso2) -> details.put("economy", iso2));
		this.call.ifPresent((id) -> details.put("call", id));
		return details;
	}

	/** A role that is about the whole portal. */
	public static Grant of(Role role) {
		return new Grant(role, Optional.empty(), Optional.empty());
	}

	public static Grant focalPointOf(String iso2) {
		return new Grant(Role.FOCAL_POINT, Optional.of(iso2), Optional.empty());
	}

	public static Grant judgeOf(String call) {
		return new Grant(Role.JUDGE, Optional.empty(), Optional.of(call));
	}

}
