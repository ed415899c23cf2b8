/**
 * Where the secretariat composes calls, part by part, in three languages side by side. A
 * <em>part</em> is one page with one form: it writes the composition as named values and
 * reads them back, so that nothing typed is lost when a value does not fit, when somebody
 * else has saved meanwhile, or when the call has opened and refuses.
 */
@NullMarked
@ApplicationModule(displayName = "Composer", allowedDependencies = { "accounts", "calls", "questions", "web" })
package org.greenlane.composer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
