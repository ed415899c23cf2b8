/**
 * What the group did: meetings, sessions, launches and statements, each with its agenda,
 * those who spoke and its documents.
 *
 * <p>
 * A meeting's <em>date</em> is said no more exactly than it is known, and the
 * <em>basis</em> tells how it is known. A meeting is <em>upcoming</em> until the last day
 * that its date may mean is over; one that is cancelled keeps its page. Its address is
 * its slug, and every former slug leads there. Higher modules refer to a meeting by its
 * id, which never changes, and add their part to its page as a {@link MeetingSection}.
 */
@NullMarked
@ApplicationModule(displayName = "Meetings",
		allowedDependencies = { "web", "listings", "dataset", "sources", "economies", "organisations" })
package org.greenlane.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
