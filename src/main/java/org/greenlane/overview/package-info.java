/**
 * Where small firms take part, told from what is known and what is not.
 *
 * <p>
 * A <em>standing</em> is what is known of a programme: its newest count, and its newest
 * count of small firms. Every figure of the overview is {@link Traced}: it leads to the
 * rows that it was computed from. A figure that nobody has found can be asked for.
 */
@NullMarked
@ApplicationModule(displayName = "Overview of participation", allowedDependencies = { "aeo", "charts", "economies",
		"indicators", "listings", "measures", "participation", "series", "sources", "web" })
package org.greenlane.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
