/**
 * Questions that forms ask, and what counts as an answer. A <em>question</em> has a
 * stable id, a type and a text in every language; those of the <em>bank</em> come with
 * the portal, translated once, and others are written for one form. A <em>field</em> is a
 * question as one reader meets it, with what was typed and what is wrong with it: one
 * template shows it wherever it is asked.
 * <p>
 * Words are counted by one rule, here and in the browser ({@link Words}).
 */
@NullMarked
@ApplicationModule(displayName = "Questions", allowedDependencies = { "economies", "web" })
package org.greenlane.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
