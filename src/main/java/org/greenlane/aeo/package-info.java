/**
 * AEO programmes, what each source says of them, measures for small firms, and
 * arrangements by which economies recognise each other's operators.
 */
@NullMarked
@ApplicationModule(displayName = "AEO programmes", allowedDependencies = { "dataset", "economies", "sources", "web" })
package org.greenlane.aeo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
