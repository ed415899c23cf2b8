package org.greenlane.calls;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Somebody else has saved the call since the form was opened.
 */
public class CallChanged extends OptimisticLockingFailureException {

	CallChanged(String slug) {
		super("Call " + slug + " was changed meanwhile");
	}

}
