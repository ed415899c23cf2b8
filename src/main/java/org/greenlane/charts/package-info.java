/**
 * Charts that the server draws. A <em>chart</em> is a list of marks in units of its own
 * picture: each type ({@link LineChart}, {@link BarChart}, {@link StackedBarChart},
 * {@link DotChart}, {@link AvailabilityGrid}) only computes where they stand. One writer
 * makes SVG of them in two dresses: in a page, where colours are the page's tokens, and
 * as a file that stands alone.
 *
 * <p>
 * Title, description, unit, qualifiers and source are part of the picture, so that they
 * stay with it wherever it goes. What is not known is never drawn as 0, and nothing is
 * told by colour alone.
 */
@NullMarked
@ApplicationModule(displayName = "Charts", allowedDependencies = "web")
package org.greenlane.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
