/**
 * What the group produced and plans.
 *
 * <p>
 * An <em>output</em> is a statement, report, guide, compendium, event or plan of the
 * group, with a symbol where it has one. Its <em>state</em> is what a source says of it
 * at a date (<em>as of</em>), never what one would expect of it by now. A
 * <em>finding</em> is one thing that is known of an output, with its source, or known to
 * be missing.
 */
@NullMarked
@ApplicationModule(displayName = "Outputs", allowedDependencies = { "web", "listings", "dataset", "sources" })
package org.greenlane.outputs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
