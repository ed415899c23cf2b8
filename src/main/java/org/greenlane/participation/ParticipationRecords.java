package org.greenlane.participation;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * All records of certified operators.
 */
interface ParticipationRecords extends Repository<ParticipationRecord, String> {

	/**
	 * Finds a record by its id in upper case.
	 */
	Optional<ParticipationRecord> findById(String id);

}
