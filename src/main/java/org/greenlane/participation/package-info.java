/**
 * How many certified operators there are and how many of them are small: one record is
 * one observation, counted in one way at one date. Blank is unknown, never zero.
 */
@NullMarked
@ApplicationModule(displayName = "Participation",
		allowedDependencies = { "aeo", "dataset", "economies", "indicators", "listings", "sources", "web" })
package org.greenlane.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
