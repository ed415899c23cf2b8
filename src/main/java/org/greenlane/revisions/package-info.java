/**
 * How people change the data, whichever way: by a form, by an uploaded file, by a
 * proposal that is accepted. A <em>given row</em> has some cells of a row of a
 * {@link org.greenlane.dataset.KeptFile}; it is checked by the rules by which shipped
 * files are, <em>compared</em> with what is stored, and <em>applied</em> with a
 * signature, all given rows or none. A row that was changed since it was read is
 * <em>stale</em>, and refused.
 */
@NullMarked
@ApplicationModule(displayName = "Revisions", allowedDependencies = { "dataset", "history", "web" })
package org.greenlane.revisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
