/**
 * Published statistical series: figures that somebody counts or asks again and again, as
 * its sources give them.
 *
 * <p>
 * A <em>series</em> has a code, a family (world totals, coverage of traders and trade,
 * sentiment), one unit and a name. A <em>value</em> of it has a date as precise as known,
 * an economy unless it is the world's, a qualifier, and its sources. What counts
 * something else is another series: import and export, value and declarations are never
 * mixed. A value that no source gives is unknown, never zero.
 */
@NullMarked
@ApplicationModule(displayName = "Statistical series",
		allowedDependencies = { "web", "dataset", "listings", "sources", "economies", "charts" })
package org.greenlane.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
