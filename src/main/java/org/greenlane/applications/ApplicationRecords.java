package org.greenlane.applications;

import org.greenlane.accounts.PersonalCopy;
import org.greenlane.accounts.Forgetting;

/**
 * What a module above this one keeps of an application: it tells whoever began it, and
 * erases it. Each module that keeps something about applications has a bean of this kind.
 */
public interface ApplicationRecords {

	/**
	 * Writes what is kept of an application into the copy of whoever began it.
	 * @param place where in the copy, such as {@code applications/K7MX-4PR5/}
	 */
	void tell(Application application, String place, PersonalCopy copy);

	/**
	 * Erases everything personal that is kept of an application, in the transaction of
	 * the caller, before the application itself is. Facts that counts rest on stay.
	 * @param forgetting by whom; what is published by consent stays where it only was
	 * kept long enough, and goes where its owner asks
	 */
	void erase(Application application, Forgetting forgetting);

}
