/**
 * What people may ask of what is kept of them. A <em>copy</em> is one file with all that
 * is kept of its person; <em>erasing</em> takes an application, or a person with all of
 * theirs, from wherever it is; a <em>period</em> is how long something is kept when
 * nobody asks. Each module says itself what it keeps
 * ({@link org.greenlane.accounts.PersonalRecords},
 * {@link org.greenlane.applications.ApplicationRecords}); this one asks them all.
 */
@NullMarked
@ApplicationModule(displayName = "Privacy",
		allowedDependencies = { "accounts", "applications", "calls", "history", "mail", "people", "questions", "web" })
package org.greenlane.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
