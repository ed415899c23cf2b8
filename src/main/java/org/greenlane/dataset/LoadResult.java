package org.greenlane.dataset;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What a load changed.
 *
 * @param files one part for each file and table, in the order of loading
 */
record LoadResult(List<Part> files) {

	/**
	 * A sum over all files, such as {@code sum(Part::inserted)}.
	 */
	int sum(ToLongFunction<Part> count) {
		return Math.toIntExact(this.files.stream().mapToLong(count).sum());
	}

	@Override
	public String toString() {
		return "%d inserted, %d updated, %d deleted, %d unchanged, %d kept".formatted(sum(Part::inserted),
				sum(Part::updated), sum(Part::deleted), sum(Part::unchanged), sum((part) -> part.kept().size()));
	}

	/**
	 * What a file changed in a table.
	 *
	 * @param deleted shipped rows that the file no longer has
	 * @param unchanged rows that the table already had so
	 * @param kept rows that the file has otherwise, or no longer, and that stay as they
	 * are
	 */
	record Part(String file, String table, long inserted, long updated, long deleted, long unchanged, List<Kept> kept) {

		/**
		 * The part after the rows that the file no longer has were dealt with.
		 */
		Part after(long deleted, List<Kept> alsoKept) {
			return new Part(this.file, this.table, this.inserted, this.updated, deleted, this.unchanged,
					Stream.concat(this.kept.stream(), alsoKept.stream()).toList());
		}

		/**
		 * Whether there is more to say than that nothing changed.
		 */
		boolean changed() {
			return this.inserted + this.updated + this.deleted + this.kept.size() > 0;
		}

		@Override
		public String toString() {
			return "%s into %s: %d inserted, %d updated, %d deleted, %d unchanged, %d kept".formatted(this.file,
					this.table, this.inserted, this.updated, this.deleted, this.unchanged, this.kept.size());
		}

	}

	/**
	 * A row that the load did not touch although the file says something else.
	 */
	record Kept(String key, Reason reason) {
	}

	/**
	 * Why a row was kept.
	 */
	enum Reason {

		/** A person edited the shipped row, and the file has a newer version of it. */
		EDITED,

		/** A person edited the shipped row, and the file no longer has it. */
		EDITED_AND_LEFT,

		/** The file no longer has the row, but a row that stays refers to it. */
		REFERENCED_AND_LEFT,

		/** A person made a row with this key before the file had one. */
		OWN

	}

}
