package org.greenlane.history;

import java.util.Locale;

/**
 * What people did besides changing data.
 */
public enum EventKind {

	SIGNED_IN, SIGNED_OUT, SIGNED_OUT_EVERYWHERE, INVITED, ROLE_GRANTED, ROLE_WITHDRAWN, PASSKEY_ADDED, PASSKEY_REMOVED,
	PROPOSED, PROPOSAL_DECIDED, CONFIRMED, UPLOAD_APPLIED, EXPORTED, APPLICATION_SENT, APPLICATION_WITHDRAWN,
	APPLICATION_BROUGHT_BACK, COLLABORATOR_INVITED, COLLABORATOR_JOINED, COLLABORATOR_REMOVED, SEAL_BROKEN;

	/** The kind as messages and addresses write it, such as {@code role-granted}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
