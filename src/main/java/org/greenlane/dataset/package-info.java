/**
 * The product's one importer: loads the data set that is shipped as CSV, all of it or
 * nothing, on the first start and on every upgrade. A feature declares each of its files
 * as a {@link org.greenlane.dataset.ShippedFile}; this module knows none of them.
 * <p>
 * A row is <em>shipped</em> or a <em>person's</em> (its origin). An upgrade changes only
 * shipped rows that no person has edited; the others are <em>kept</em> and reported. A
 * load with any problem is <em>refused</em> and changes nothing.
 */
@NullMarked
@ApplicationModule(displayName = "Data set", allowedDependencies = { "listings", "web" })
package org.greenlane.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
