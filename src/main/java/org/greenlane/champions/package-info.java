/**
 * The Small Business Champions competition as the world knows it: each <em>edition</em>
 * with its theme, partners and dates, and its <em>laureates</em>, who are the firms and
 * bodies that were named in it, in one of four roles. An edition tells what its sources
 * tell; how a call is run, applied to and judged is told by higher modules, which add
 * their part to an edition's page as an {@link org.greenlane.champions.EditionSection}.
 */
@NullMarked
@ApplicationModule(displayName = "Champions",
		allowedDependencies = { "web", "listings", "dataset", "sources", "economies", "organisations", "meetings" })
package org.greenlane.champions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
