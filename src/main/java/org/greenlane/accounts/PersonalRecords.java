package org.greenlane.accounts;

import java.util.List;

/**
 * What a module keeps of people: it tells them, and forgets them. Each module that keeps
 * something has a bean of this kind. They are asked in the order of the beans; the
 * account itself comes last.
 */
public interface PersonalRecords {

	/** Writes all that is kept of a person into their copy. */
	void tell(SignedIn person, PersonalCopy copy);

	/**
	 * Forgets a person, in the transaction of the caller. What has to stay names them by
	 * their number alone.
	 */
	default void forget(SignedIn person, Forgetting forgetting) {
		// What somebody did in a role belongs to the office, and names them by number.
	}

	/**
	 * What must be settled before a person can be forgotten: keys of messages, each a
	 * sentence to them; nothing where nothing stands against it.
	 */
	default List<String> obstacles(SignedIn person) {
		return List.of();
	}

}
