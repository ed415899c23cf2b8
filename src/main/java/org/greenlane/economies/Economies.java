package org.greenlane.economies;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * All economies that the portal knows.
 */
public interface Economies extends Repository<Economy, String> {

	/**
	 * Finds an economy by its code in upper case.
	 */
	Optional<Economy> findById(String iso2);

	/** All, in no order. */
	List<Economy> findAll();

}
