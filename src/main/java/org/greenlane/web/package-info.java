/**
 * The few things every page needs: languages, partial dates, the clock, and what "not
 * found" is.
 */
@NullMarked
@ApplicationModule(displayName = "Web", allowedDependencies = {})
package org.greenlane.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
