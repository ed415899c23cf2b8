package org.greenlane.aeo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.greenlane.sources.Grade;
import org.greenlane.web.PartialDate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An economy's programme for trusted traders, with the value that the portal shows for
 * each field; what each source says stands in its citations.
 */
@Entity
@Table(schema = "aeo", name = "programmes")
class Programme {

	@Id
	private String code;

	private String iso2;

	private String name;

	private @Nullable String abbreviation;

	@Enumerated(EnumType.STRING)
	private ProgrammeType type;

	@Enumerated(EnumType.STRING)
	private ProgrammeStatus status;

	private @Nullable PartialDate launched;

	@JdbcTypeCode(SqlTypes.ARRAY)
	@Column(columnDefinition = "text[]")
	private List<String> operatorTypes = new ArrayList<>();

	@Enumerated(EnumType.STRING)
	private @Nullable Flow flow;

	private @Nullable String legalBasis;

	private @Nullable String validity;

	private @Nullable String eligibility;

	private @Nullable String website;

	@Column(name = "in_compendium_2020")
	private @Nullable Boolean inCompendium2020;

	@Enumerated(EnumType.STRING)
	private Grade grade;

	private @Nullable String note;

	private @Nullable PartialDate asOf;

	@OneToMany(fetch = FetchType.LAZY)
	@JoinColumn(name = "programme_code")
	@OrderBy("position")
	private Set<Tier> tiers = new LinkedHashSet<>();

	@ElementCollection(fetch = FetchType.LAZY)
	@CollectionTable(schema = "aeo", name = "programme_benefits", joinColumns = @JoinColumn(name = "programme_code"))
	@Column(name = "benefit_code")
	@OrderBy
	private Set<String> benefits = new LinkedHashSet<>();

	/** Economies whose arrangement with this economy is signed or in force. */
	@Formula("(select r.partners from aeo.programme_rows r where r.code = code)")
	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> partners = new ArrayList<>();

	protected Programme() {
	}

	public String getCode() {
		return this.code;
	}

	public String getIso2() {
		return this.iso2;
	}

	public String getName() {
		return this.name;
	}

	public @Nullable String getAbbreviation() {
		return this.abbreviation;
	}

	public ProgrammeType getType() {
		return this.type;
	}

	public ProgrammeStatus getStatus() {
		return this.status;
	}

	public @Nullable PartialDate getLaunched() {
		return this.launched;
	}

	public List<String> getOperatorTypes() {
		return this.operatorTypes;
	}

	public @Nullable Flow getFlow() {
		return this.flow;
	}

	public @Nullable String getLegalBasis() {
		return this.legalBasis;
	}

	public @Nullable String getValidity() {
		return this.validity;
	}

	public @Nullable String getEligibility() {
		return this.eligibility;
	}

	public @Nullable String getWebsite() {
		return this.website;
	}

	/**
	 * Whether the type was read by an analyst and not in the WCO Compendium.
	 */
	public boolean isTypeRead() {
		return !Boolean.TRUE.equals(this.inCompendium2020);
	}

	public Grade getGrade() {
		return this.grade;
	}

	public @Nullable String getNote() {
		return this.note;
	}

	public @Nullable PartialDate getAsOf() {
		return this.asOf;
	}

	public Set<Tier> getTiers() {
		return this.tiers;
	}

	public Set<String> getBenefits() {
		return this.benefits;
	}

	public List<String> getPartners() {
		return this.partners;
	}

	/**
	 * The letters of TFA Article 7.7.3 that follow from its benefits.
	 * @param letterOfBenefit the letter by benefit code
	 */
	SortedSet<String> letters(Map<String, String> letterOfBenefit) {
		SortedSet<String> letters = new TreeSet<>();
		this.benefits.stream().filter(letterOfBenefit::containsKey).map(letterOfBenefit::get).forEach(letters::add);
		return letters;
	}

	/**
	 * The value shown for a field as the data set writes it, to compare sources with;
	 * null where no source says it or the field is only cited.
	 */
	@Nullable String shown(CitedField field) {
		return switch (field) {
			case PROGRAMME_NAME -> this.name;
			case LOCAL_ABBR -> this.abbreviation;
			case STATUS -> this.status.name();
			case LAUNCH_DATE -> (this.launched != null) ? this.launched.toString() : null;
			case OPERATOR_TYPES -> joined(this.operatorTypes);
			case FLOW -> (this.flow != null) ? this.flow.name() : null;
			case BENEFITS -> joined(this.benefits);
			case ELIGIBILITY_THRESHOLDS -> this.eligibility;
			case LEGAL_BASIS -> this.legalBasis;
			case CERTIFICATE_VALIDITY -> this.validity;
			case WEBSITE -> this.website;
			case MSME_ACCOMMODATIONS, MRA_NOTE -> null;
		};
	}

	private static @Nullable String joined(Iterable<String> codes) {
		String joined = String.join(";", codes);
		return joined.isEmpty() ? null : joined;
	}

}
