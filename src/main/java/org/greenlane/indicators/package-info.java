/**
 * What figures on participation mean: every indicator with its formula, its inputs and
 * what is answered where an input is missing.
 *
 * <p>
 * An <em>indicator</em> has a code from I01 to I28 ({@link Indicator}); the formulas
 * themselves are the functions of {@link Indicators}. An <em>input</em> is something that
 * an indicator needs and somebody can give. Nothing here reads the database.
 */
@NullMarked
@ApplicationModule(displayName = "Indicators", allowedDependencies = { "web" })
package org.greenlane.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
