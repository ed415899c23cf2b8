/**
 * Mutual recognition: who treats whose certified operators as their own.
 *
 * <p>
 * An <em>arrangement</em> has two or more <em>parties</em>, each with a status and a date
 * of its own where a source gives one. A <em>partner</em> of an economy is another party
 * of an arrangement that is signed or in force, counted once however many arrangements
 * join them (view {@code recognition.partnerships}). Which programmes a party runs is
 * known higher up and asked through {@link PartyProgrammes}.
 */
@NullMarked
@ApplicationModule(displayName = "Mutual recognition",
		allowedDependencies = { "web", "dataset", "listings", "sources", "economies" })
package org.greenlane.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
