/**
 * What ties the portal together: languages in addresses, layout, home page, error pages,
 * security headers, conditional answers, sitemap.
 */
@NullMarked
@ApplicationModule(displayName = "Site")
package org.greenlane.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
