package org.greenlane.texts;

/**
 * What is wrong with a link of a text.
 *
 * @param words the link's words
 * @param address where it was to lead, as typed
 */
public record LinkProblem(Kind kind, String words, String address) {

	/**
	 * What can be wrong with a link.
	 */
	public enum Kind {

		/** No address that could be followed; shown to readers as words only. */
		MALFORMED,

		/** Something other than web, mail or this portal; shown as words only. */
		FORBIDDEN,

		/** This portal has no such page. */
		UNKNOWN_PAGE,

		/** The text has no such heading. */
		UNKNOWN_HEADING,

		/** The text has no such note; shown as it was typed. */
		UNKNOWN_NOTE,

		/** A note that nothing refers to; shown below the others. */
		UNUSED_NOTE,

		/** A picture; shown as its description. */
		PICTURE,

		/** Only a hint: the address is not protected on its way (http). */
		NOT_SECURE;

		/** The message that says it; it takes the words and the address. */
		public String key() {
			return "texts.link." + name();
		}

	}

	/** Whether a text may well be published with it. */
	public boolean isHint() {
		return this.kind == Kind.NOT_SECURE || this.kind == Kind.UNUSED_NOTE;
	}

}
