package org.greenlane.proposals;

/**
 * The newly shipped version of a row that a proposal speaks for.
 *
 * @param file the file that has it
 * @param hash what the file says, as a short text
 * @param left whether the files no longer have the row
 */
public record ShippedVersion(String file, String hash, boolean left) {
}
