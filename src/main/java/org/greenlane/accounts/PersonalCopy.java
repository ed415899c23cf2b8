package org.greenlane.accounts;

import java.util.List;
import java.util.Map;

import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * The copy that somebody gets of all that is kept of them.
 */
public interface PersonalCopy {

	/** The language of whoever gets it. */
	Language language();

	/**
	 * Adds a table; one without rows is left out.
	 * @param name its place, such as {@code account/roles}. It is called by the message
	 * {@code copy.account.roles} where there is one.
	 * @param rows each with the same columns in the same order: texts, numbers, moments,
	 * identifiers and arrays of texts, as a database gives them
	 */
	void table(String name, List<Map<String, @Nullable Object>> rows);

	/**
	 * Adds a file as it was sent.
	 * @param name its place, such as {@code applications/K7MX-4PR5/files/plan.pdf}
	 */
	void file(String name, byte[] content);

}
