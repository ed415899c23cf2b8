package org.greenlane.indicators;

import java.util.List;

/**
 * The indicators, with their formulas in the notation of the methods page: A certified
 * operators, A m those that are MSMEs, A k those of one size class, T active traders, T m
 * those that are MSMEs, V trade value, t a date, n economies with an operational
 * programme, d documented.
 */
public enum Indicator {

	I01("100 × Aₘ ÷ A", Input.MSME_COUNT, Input.TOTAL), I02("100 × Aₖ ÷ A", Input.SIZE_COUNTS, Input.TOTAL),
	I03("100 × A ÷ T", Input.TOTAL, Input.TRADERS), I04("100 × Aₘ ÷ Tₘ", Input.MSME_COUNT, Input.SMALL_TRADERS),
	I05("100 × Tₘ ÷ T − 100 × Aₘ ÷ A", Input.SMALL_TRADERS, Input.TRADERS, Input.MSME_COUNT, Input.TOTAL),
	I06("(Aₘ ÷ A) ÷ (Tₘ ÷ T)", Input.MSME_COUNT, Input.TOTAL, Input.SMALL_TRADERS, Input.TRADERS),
	I07("100 × (Aₜ ÷ Aₜ₀ − 1)", Input.TOTAL), I08("100 × ((Aₜ ÷ Aₜ₀)^(1 ÷ years) − 1)", Input.TOTAL),
	I09("100 × V(AEO) ÷ V", Input.TRADE_VALUE), I10("I09 ÷ I03", Input.TRADE_VALUE, Input.TRADERS),
	I11("100 × programmes(Aₘ) ÷ programmes", Input.MSME_COUNT), I12("today − t", Input.TOTAL),
	I13("100 × programmes(measure) ÷ programmes", Input.MEASURES), I14("number of measure codes", Input.MEASURES),
	I15("number of letters a–g", Input.BENEFITS), I16("benefits(MSME tier) ÷ benefits(full tier)", Input.TIER_BENEFITS),
	I17("number of partners", Input.PARTNERS), I18("100 × pairs ÷ (n × (n − 1) ÷ 2)", Input.PARTNERS),
	I19("100 × V(MRA partners) ÷ V", Input.PARTNER_TRADE), I20("median(decided − complete)", Input.CASE_DATES),
	I21("100 × approved ÷ decided", Input.DECISIONS), I22("100 × (revoked + withdrawn + lapsed) ÷ Aₜ₀", Input.LEAVERS),
	I23("median(cost)", Input.APPLICANT_COSTS), I24("100 × certified(supported) ÷ supported", Input.SUPPORTED_FIRMS),
	I25("rate(other) ÷ rate(AEO)", Input.INSPECTIONS), I26("100 × (1 − time(AEO) ÷ time(other))", Input.RELEASE_TIMES),
	I27("number of operator types", Input.OPERATOR_TYPES), I28("Σ A", Input.TOTAL);

	private static final List<Indicator> LACKING = List.of(I04, I05, I06, I16, I19, I20, I21, I22, I23, I24, I25, I26);

	private final String formula;

	private final List<Input> inputs;

	Indicator(String formula, Input... inputs) {
		this.formula = formula;
		this.inputs = List.of(inputs);
	}

	/** The formula in signs that are the same in every language. */
	public String formula() {
		return this.formula;
	}

	public List<Input> inputs() {
		return this.inputs;
	}

	/** What of its inputs is not published, or hardly anywhere. */
	public List<Input> lacks() {
		return this.inputs.stream().filter((input) -> input != Input.TOTAL).toList();
	}

	/** Whether the portal computes it; if not, nobody gives one of its inputs. */
	public boolean isComputed() {
		return !LACKING.contains(this);
	}

}
