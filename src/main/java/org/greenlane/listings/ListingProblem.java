package org.greenlane.listings;

/**
 * What an address asks for and the listing does not have.
 *
 * @param parameter the parameter's name
 * @param value the value that is none of it
 */
public record ListingProblem(String parameter, String value) {
}
