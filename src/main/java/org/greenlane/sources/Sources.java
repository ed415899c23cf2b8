package org.greenlane.sources;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The sources of everything in the portal.
 */
interface Sources extends Repository<Source, String> {

	Optional<Source> findById(String id);

}
