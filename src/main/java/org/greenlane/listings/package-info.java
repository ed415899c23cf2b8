/**
 * The view is the address is the download: one declared {@link Listing} gives a table,
 * its filters with counts, its sort keys and pages, and the same rows as CSV, JSON and
 * XLSX with a description of their columns.
 *
 * <p>
 * A listing reads from one flat relation. A <em>column</em> is an SQL expression with a
 * type; a <em>filter</em> is an SQL expression whose values have <em>labels</em>.
 * Whatever an address asks for is a {@link ListingQuery}, checked against the declaration
 * before any SQL is written from it: only declared SQL and bound values reach the
 * database.
 */
@NullMarked
@ApplicationModule(displayName = "Listings", allowedDependencies = "web")
package org.greenlane.listings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
