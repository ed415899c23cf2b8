/**
 * Feeds for programs that follow what is new: whoever has news gives its
 * {@linkplain org.greenlane.feeds.FeedItem items}, and every feed looks the same.
 */
@NullMarked
@ApplicationModule(displayName = "Feeds", allowedDependencies = "web")
package org.greenlane.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
