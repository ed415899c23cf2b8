/**
 * What everybody can read of a call before any account: what it is, all of its questions,
 * its rules, what others asked, and a quick check of eligibility that stores nothing.
 */
@NullMarked
@ApplicationModule(displayName = "Prospectus", allowedDependencies = { "calls", "champions", "questions", "web" })
package org.greenlane.prospectus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
