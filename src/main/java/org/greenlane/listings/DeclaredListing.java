package org.greenlane.listings;

/**
 * A module's bean that declares a list, so that its downloads have addresses.
 */
public interface DeclaredListing {

	Listing listing();

}
