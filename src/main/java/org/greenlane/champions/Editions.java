package org.greenlane.champions;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * All editions that the portal knows.
 */
interface Editions extends Repository<Edition, String> {

	Optional<Edition> findBySlug(String slug);

	/** The newest first; of one year the main one first. */
	List<Edition> findAllByOrderByYearDescSlugAsc();

}
