package org.greenlane.aeo;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The programmes, with their tiers and benefits.
 */
interface Programmes extends Repository<Programme, String> {

	@Query("select p from Programme p left join fetch p.tiers left join fetch p.benefits where p.code = :code")
	Optional<Programme> findByCode(String code);

	@Query("select p from Programme p left join fetch p.tiers left join fetch p.benefits where p.code in :codes")
	List<Programme> findByCodes(List<String> codes);

}
