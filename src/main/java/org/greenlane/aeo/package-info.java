/**
 * Authorized Economic Operator programmes, what economies do in them for small firms, and
 * who recognises whom.
 *
 * <p>
 * A <em>programme</em> belongs to an economy and has a type, a status, operator types,
 * benefits and sometimes <em>tiers</em>. A <em>citation</em> is what one source says of
 * one field of a programme. A <em>measure</em> is something that an economy does for
 * small firms. A mutual recognition <em>arrangement</em> has parties, each with a status
 * and a date of its own; a <em>partner</em> of an economy is another party of an
 * arrangement that is signed or in force. Article 7.7.3 of the Trade Facilitation
 * Agreement names seven facilities for authorized operators by the letters a to g.
 */
@NullMarked
@ApplicationModule(displayName = "AEO programmes",
		allowedDependencies = { "web", "listings", "sources", "economies", "dataset" })
package org.greenlane.aeo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
