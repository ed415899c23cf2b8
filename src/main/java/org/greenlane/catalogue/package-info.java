/**
 * One row for each public thing and each language it is written in, and the links between
 * things: search, mentions and "everything about Kenya" ask here, with no call upwards.
 *
 * <p>
 * A <em>thing</em> is a kind and a key. Its <em>entries</em> are what there is to find
 * and to show of it, one a language. Tables that are written in bulk are
 * <em>followed</em>: a view gives their entries, and triggers bring them into line as a
 * transaction ends ({@code catalogue.follow} in the migrations). What is written one by
 * one is {@linkplain Catalogue#put put} here, in the transaction that changes it. An
 * entry that is not visible yet, or no more, is in no answer: not among hits, counts or
 * near spellings.
 */
@NullMarked
@ApplicationModule(displayName = "Catalogue", allowedDependencies = { "web", "listings" })
package org.greenlane.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
