/**
 * The map: land without borders and one mark for each economy, with the same facts as a
 * list.
 */
@NullMarked
@ApplicationModule(displayName = "Map",
		allowedDependencies = { "web", "listings", "economies", "recognition", "measures", "aeo" })
package org.greenlane.atlas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
