/**
 * The reference list of economies and customs territories: codes, names in three
 * languages, regions, and what counts as a small firm there.
 */
@NullMarked
@ApplicationModule(displayName = "Economies", allowedDependencies = { "dataset", "sources", "web" })
package org.greenlane.economies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
