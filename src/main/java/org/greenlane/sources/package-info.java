/**
 * Where a figure comes from: one row for one address, with its title and its grade.
 *
 * <p>
 * A source is named by its address and referred to by a short hash of it. Each module
 * links its own rows to sources in tables of its own; a {@link SourceTable} names such a
 * table, {@link SourceLinks} reads it, and the fragment {@code sources/links} prints what
 * was read. {@link SourceUses} is how a source's page knows what cites it.
 */
@NullMarked
@ApplicationModule(displayName = "Sources", allowedDependencies = { "web", "listings", "dataset" })
package org.greenlane.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
