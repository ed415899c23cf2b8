/**
 * What small firms raised at meetings, and what came of it.
 *
 * <p>
 * In a <em>Spotlight</em> a business owner speaks: of the firm, what helped it, and of
 * <em>barriers</em>, things that stand in its way. A <em>follow-up</em> is what a body
 * did about one or several barriers: it was proposed, on the agenda, discussed, resolved,
 * or closed without result. A barrier's state is that of its newest follow-up, and
 * <em>raised</em> before the first; it is open until it is resolved or closed. A
 * Spotlight with its barriers and all that followed by date is a <em>chain</em>
 * ({@link Chains}), which every page shows alike.
 */
@NullMarked
@ApplicationModule(displayName = "Spotlights",
		allowedDependencies = { "web", "listings", "dataset", "sources", "economies", "organisations", "meetings" })
package org.greenlane.spotlights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
