/**
 * The fields by which people write a row of a {@link org.greenlane.dataset.KeptFile}, in
 * whatever form they stand: a <em>cell</em> is posted as {@code cell.<column>}, what was
 * stored when the form was shown as {@code seen.<column>}. A <em>control</em> is what a
 * field is written with, and follows from what the cell must be.
 */
@NullMarked
@ApplicationModule(displayName = "Forms", allowedDependencies = { "dataset", "listings", "revisions", "web" })
package org.greenlane.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
