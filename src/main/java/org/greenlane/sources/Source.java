package org.greenlane.sources;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A page or document that something in the portal was read from.
 */
@Entity
@Immutable
@Table(schema = "sources", name = "sources")
class Source {

	@Id
	private String id;

	private String url;

	private String title;

	@Enumerated(EnumType.STRING)
	private Grade grade;

	protected Source() {
	}

	public String getId() {
		return this.id;
	}

	public String getUrl() {
		return this.url;
	}

	public String getTitle() {
		return this.title;
	}

	public Grade getGrade() {
		return this.grade;
	}

}
