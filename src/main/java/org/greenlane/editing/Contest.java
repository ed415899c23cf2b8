package org.greenlane.editing;

import java.util.List;

/**
 * What an editor typed into a row that somebody else changed meanwhile.
 *
 * @param basis the version that is stored now; the typed row is saved on it
 * @param gone whether the row was removed
 * @param agreed the cells that say the same on both sides, as files write them
 * @param sides the fields in which the two differ
 */
record Contest(String basis, boolean gone, List<Cell> agreed, List<Sides> sides) {

	/** How many fields were changed by both. */
	public long clashes() {
		return this.sides.stream().filter((side) -> side.who() == Who.BOTH).count();
	}

	/**
	 * Who changed a field since the typing editor opened it.
	 */
	enum Who {

		/** The other one only: what is stored is newer. */
		OTHER,

		/** The one who types only. */
		TYPIST,

		BOTH

	}

	/** A cell as files write it. */
	record Cell(String column, String text) {
	}

	/**
	 * A field on both sides, as files write it and in words.
	 *
	 * @param stored what is stored now
	 * @param typed what was typed
	 * @param seen what the typing editor had seen
	 * @param who who changed it
	 */
	record Sides(String column, String label, Said stored, Said typed, Said seen, Who who) {
	}

	/** What a cell says. */
	record Said(String text, String words) {
	}

}
