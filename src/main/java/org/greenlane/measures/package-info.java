/**
 * What economies do for small firms in their AEO programmes, and what is known of cost,
 * time and benefit, which is evidence and no measure.
 *
 * <p>
 * A <em>measure</em> has a kind and is recorded for an economy, not for one of its
 * programmes. The law behind it is the law of the economy's programmes, which is known
 * higher up and asked through {@link LegalTexts}.
 */
@NullMarked
@ApplicationModule(displayName = "Measures for small firms",
		allowedDependencies = { "web", "dataset", "listings", "sources", "economies" })
package org.greenlane.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
