package org.greenlane.composer;

import java.util.Map;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallPart;
import org.greenlane.calls.Composition;

import org.springframework.ui.Model;

/**
 * How one part of a call is written as a form and read back.
 */
interface PartForm {

	CallPart part();

	/** The part as values of its form. */
	Typed write(Composition composition);

	/**
	 * The composition with this part as it was typed. What does not fit is left as it
	 * was, and told.
	 * @param problems takes what is wrong, by the name of the field: the message that
	 * says so
	 */
	Composition read(Typed typed, Composition composition, Map<String, String> problems);

	/** What else its page offers. */
	default void offer(Call call, Typed typed, Model model) {
	}

}
