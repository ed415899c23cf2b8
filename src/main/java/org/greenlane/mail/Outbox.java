package org.greenlane.mail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where letters are written, in the caller's transaction: either both the change and its
 * letter are there, or neither. They are delivered afterwards, at least once.
 */
@Component
public class Outbox {

	/**
	 * Writes the letter as it will be read; it goes out once the caller has committed.
	 * @throws org.springframework.transaction.IllegalTransactionStateException without a
	 * transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void put(Letter letter) {
		throw new UnsupportedOperationException("Nothing is delivered yet");
	}

}
