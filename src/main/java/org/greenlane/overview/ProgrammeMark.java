package org.greenlane.overview;

import org.greenlane.economies.WcoRegion;

/**
 * An operational programme in the picture of what is known.
 *
 * @param iso2 the code of its economy in lower case
 * @param programme its name
 * @param known 0 nothing, 1 a count, 2 a count of the last 24 months, 3 a count of small
 * firms
 */
record ProgrammeMark(String iso2, String economy, String programme, WcoRegion region, int known) {
}
