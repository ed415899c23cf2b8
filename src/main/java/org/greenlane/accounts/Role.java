package org.greenlane.accounts;

import java.util.Locale;

/**
 * What a person may be beyond an applicant, which everybody is.
 */
public enum Role {

	/** Of one economy, whose data they propose to change. */
	FOCAL_POINT,

	/** Of one call, whose applications they score. */
	JUDGE,

	/** Keeps the data. */
	EDITOR,

	/** Publishes what editors prepare. */
	APPROVER,

	/** Grants roles and sees what happened. */
	ADMINISTRATOR;

	/** The role as messages write it, such as {@code focal-point}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The authority that the security chain asks for. */
	public String authority() {
		return "ROLE_" + name();
	}

}
