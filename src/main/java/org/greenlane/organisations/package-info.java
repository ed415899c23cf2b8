/**
 * Firms, organisations that support them, administrations, international organisations
 * and bodies of them: one record wherever one appears.
 *
 * <p>
 * An organisation is known by its <em>slug</em>, which never changes. A <em>body</em>
 * meets and decides, such as a committee of the WTO. Higher modules refer to
 * organisations by slug and add their part to an organisation's page as an
 * {@link OrganisationSection}.
 */
@NullMarked
@ApplicationModule(displayName = "Organisations",
		allowedDependencies = { "web", "listings", "dataset", "sources", "economies" })
package org.greenlane.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
