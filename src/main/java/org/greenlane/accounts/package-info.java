/**
 * Who signs in, and what they may do. A <em>person</em> is an e-mail address that has
 * proved itself; there are no passwords. Whoever gives an address gets a letter with a
 * <em>link</em> and a <em>code</em>, of which one can be used, once, within fifteen
 * minutes: asked for, then used, spent (by five wrong codes) or expired. A <em>role</em>
 * is granted; being an applicant is not, as everybody may apply.
 */
@NullMarked
@ApplicationModule(displayName = "Accounts", allowedDependencies = { "economies", "history", "mail", "web" })
package org.greenlane.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
