/**
 * Where a figure comes from: one row for one address, with its title and its grade. A
 * source is named by its address and referred to by a short hash of it.
 */
@NullMarked
@ApplicationModule(displayName = "Sources", allowedDependencies = { "dataset", "web" })
package org.greenlane.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
