/**
 * How the participation of one economy developed.
 *
 * <p>
 * A <em>trend</em> is all records of an economy by their dates. A <em>track</em> is a row
 * of its values that may stand in one line of a chart; where what is counted changes, the
 * line has a <em>break</em>. Nothing is stored here: the records are those of
 * {@code participation}.
 */
@NullMarked
@ApplicationModule(displayName = "Trends of participation",
		allowedDependencies = { "charts", "economies", "indicators", "participation", "series", "sources", "web" })
package org.greenlane.trends;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
