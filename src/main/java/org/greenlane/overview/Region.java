package org.greenlane.overview;

import org.greenlane.economies.WcoRegion;
import org.greenlane.indicators.Total;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the operational programmes of a region, or of all.
 *
 * @param region the region, null for all of them
 * @param operational programmes that hold certified operators
 * @param counted of these, programmes of which a source counts the operators
 * @param fresh of these, those whose newest count is less than 24 months old
 * @param small of the operational ones, those of which a source counts the small firms
 * @param split of these, those split into micro, small and medium-sized firms
 * @param measured programmes of economies with a documented measure for small firms
 * @param companies certified companies, one programme for each economy (I28)
 * @param inexact whether a count in that sum is “at least” or “about”
 * @param oldest the date of the oldest count in that sum
 * @param newest the date of the newest count in it
 * @param undated whether a count in it has no date
 */
record Region(@Nullable WcoRegion region, int operational, int counted, int fresh, int small, int split, int measured,
		Total companies, boolean inexact, @Nullable PartialDate oldest, @Nullable PartialDate newest, boolean undated) {
}
