/**
 * The reference list of economies and customs territories: codes, names in three
 * languages, regions, and what counts as a small firm there.
 *
 * <p>
 * An economy's <em>AEO territory</em> is the economy whose programme its operators join:
 * the European Union for its members, itself for all others. Higher modules add their
 * part to the page of an economy as an {@link EconomySection}.
 */
@NullMarked
@ApplicationModule(displayName = "Economies", allowedDependencies = { "web", "listings", "dataset", "sources" })
package org.greenlane.economies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
