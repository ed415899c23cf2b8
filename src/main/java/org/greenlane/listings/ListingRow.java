package org.greenlane.listings;

import java.util.List;

/**
 * A row as a reader sees it.
 *
 * @param key the value of the listing's key column
 * @param cells one for each column of the table
 */
public record ListingRow(String key, List<Cell> cells) {
}
