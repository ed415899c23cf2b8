/**
 * Authorized Economic Operator programmes, field by field with what each source says.
 *
 * <p>
 * A <em>programme</em> belongs to an economy and has a type, a status, operator types,
 * benefits and sometimes <em>tiers</em>. A <em>citation</em> is what one source says of
 * one field of a programme. Measures and arrangements are an economy's and have modules
 * of their own. Article 7.7.3 of the Trade Facilitation Agreement names seven facilities
 * for authorized operators by the letters a to g.
 */
@NullMarked
@ApplicationModule(displayName = "AEO programmes", allowedDependencies = { "web", "listings", "sources", "economies",
		"recognition", "measures", "indicators", "dataset" })
package org.greenlane.aeo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
