package org.greenlane.aeo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A level of a programme, as the programme's own name gives it.
 */
@Entity
@Immutable
@Table(schema = "aeo", name = "tiers")
class Tier {

	@Id
	private String id;

	private String name;

	private boolean forSmallFirms;

	private short position;

	protected Tier() {
	}

	public String getName() {
		return this.name;
	}

	/**
	 * Whether the tier is meant for small firms, as an analyst reads it.
	 */
	public boolean isForSmallFirms() {
		return this.forSmallFirms;
	}

}
