package org.greenlane.listings;

import java.util.List;

/**
 * A row as a reader sees it.
 *
 * @param key the value of the listing's key column
 * @param first the cell that heads the row
 * @param cells the others, one for each further column of the table
 */
public record ListingRow(String key, Cell first, List<Cell> cells) {
}
