package org.greenlane.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

import org.greenlane.indicators.Growth;
import org.greenlane.indicators.Indicators;
import org.greenlane.participation.Numbers;
import org.greenlane.participation.Unit;
import org.greenlane.series.SeriesValue;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the overview as its readers write them, each with the address of its
 * rows.
 *
 * @param language the reader's language
 */
record Figures(Language language) {

	private static final String PROGRAMMES = "/participation/programmes?status=operational";

	/** One of the numbers of programmes of a region: operational, counted, fresh, … */
	public Traced programmes(Region region, String what) {
		int number = switch (what) {
			case "counted" -> region.counted();
			case "fresh" -> region.fresh();
			case "small" -> region.small();
			case "split" -> region.split();
			case "has-measure" -> region.measured();
			default -> region.operational();
		};
		String narrowed = what.equals("operational") ? "" : "&" + what + "=true";
		return new Traced(Numbers.whole(number, this.language), PROGRAMMES + narrowed + in(region), "count",
				String.valueOf(number));
	}

	/** I11, or null without any programme. */
	public @Nullable Traced availability(Region region) {
		return share(Indicators.dataAvailability(region.small(), region.operational()), region, "msme");
	}

	/** I13, or null without any programme. */
	public @Nullable Traced measureCoverage(Region region) {
		return share(Indicators.measureCoverage(region.measured(), region.operational()), region, "measures");
	}

	/** I28, or null where no company is counted. */
	public @Nullable Traced companies(Region region) {
		if (region.companies().sum().isEmpty()) {
			return null;
		}
		long sum = region.companies().sum().getAsLong();
		return new Traced((region.inexact() ? "≈\u00a0" : "") + Numbers.whole(sum, this.language), economies(region),
				"sum:companies", String.valueOf(sum));
	}

	/** How many economies that sum covers. */
	public Traced covered(Region region) {
		return new Traced(Numbers.whole(region.companies().covered(), this.language), economies(region),
				"known:companies", String.valueOf(region.companies().covered()));
	}

	/** Of how many economies. */
	public Traced of(Region region) {
		return new Traced(Numbers.whole(region.companies().of(), this.language), economies(region), "count",
				String.valueOf(region.companies().of()));
	}

	/** The newest count of a programme's companies. */
	public Traced companies(CountedProgramme programme) {
		return record(programme.record(), programme.qualifier().sign() + whole(programme.companies()), "total",
				programme.companies());
	}

	/** The first count of a programme's companies. */
	public Traced first(GrownProgramme programme) {
		return record(programme.firstRecord(), programme.firstQualifier().sign() + whole(programme.first().total()),
				"total", programme.first().total());
	}

	/** The newest count of a programme's companies. */
	public Traced last(GrownProgramme programme) {
		return record(programme.lastRecord(), programme.lastQualifier().sign() + whole(programme.last().total()),
				"total", programme.last().total());
	}

	/** I07, or null where the dates may be the same. */
	public @Nullable Traced growth(GrownProgramme programme) {
		return growth(Indicators.growth(programme.first(), programme.last()), programme, "growth");
	}

	/** I08, or null where the counts are less than a year apart. */
	public @Nullable Traced annualGrowth(GrownProgramme programme) {
		return growth(Indicators.annualGrowth(programme.first(), programme.last()), programme, "annual");
	}

	/** Whether growth rests on a date that is known only to the year. */
	public boolean isToTheYear(GrownProgramme programme) {
		return Indicators.growth(programme.first(), programme.last()).filter(Growth::toTheYear).isPresent();
	}

	/** I01. */
	public Traced percent(Share share) {
		return record(share.record(), Numbers.percent(share.percent(), this.language), "msme_share", share.percent());
	}

	/** The number of small firms. */
	public Traced msme(Share share) {
		return record(share.record(), whole(share.msme()), "msme", share.msme());
	}

	/** What the share is a share of. */
	public Traced base(Share share) {
		return record(share.record(), whole(share.base()), share.whole() ? "total" : "share_base", share.base());
	}

	/** How many shares there are in all. */
	public Traced shares(int all) {
		return new Traced(whole(all), "/participation/records?msme=true", "count", String.valueOf(all));
	}

	/** A change of a share in percentage points. */
	public Traced points(ShareChange change) {
		BigDecimal points = change.points().setScale(1, RoundingMode.HALF_UP);
		Share first = change.first();
		return new Traced(signed(points), rows(first.iso2(), first.scope().name(), first.unit()),
				"points:" + first.record() + ":" + change.last().record(), points.toPlainString());
	}

	/** How many economies have a kind of measure. */
	public Traced economies(MeasureKind kind) {
		return new Traced(whole(kind.economies()), "/aeo/measures?code=" + kind.slug(), "distinct:iso2",
				String.valueOf(kind.economies()));
	}

	/** A value of a series. */
	public Traced value(SeriesValue value) {
		return new Traced(Optional.ofNullable(value.text(this.language)).orElse("–"), "/series?series=" + value.slug(),
				"row:" + value.id() + ":value", String.valueOf(value.value()));
	}

	/** I10. */
	public Traced leverage(Coverage.Leverage leverage) {
		BigDecimal ratio = leverage.ratio().setScale(1, RoundingMode.HALF_UP);
		return new Traced(
				leverage.isInexact() ? "≈\u00a0" + whole(ratio.setScale(0, RoundingMode.HALF_UP).longValue())
						: Numbers.decimal(ratio, this.language),
				"/series?economy=" + String.valueOf(leverage.trade().iso2()).toLowerCase(Locale.ROOT),
				"ratio:" + leverage.trade().id() + ":" + leverage.traders().id(), ratio.toPlainString());
	}

	private @Nullable Traced share(Optional<BigDecimal> percent, Region region, String column) {
		return percent
			.map((value) -> new Traced(Numbers.percent(value, this.language), PROGRAMMES + in(region),
					"share:" + column, value.setScale(1, RoundingMode.HALF_UP).toPlainString()))
			.orElse(null);
	}

	private @Nullable Traced growth(Optional<Growth> growth, GrownProgramme programme, String rule) {
		String scope = programme.first().scope();
		return growth
			.map((grown) -> new Traced(programme.bound() + Numbers.change(grown.percent(), this.language),
					rows(programme.iso2(), scope.substring(scope.indexOf(' ') + 1), Unit.OPERATORS),
					rule + ":" + programme.firstRecord() + ":" + programme.lastRecord(),
					grown.percent().setScale(1, RoundingMode.HALF_UP).toPlainString()))
			.orElse(null);
	}

	private Traced record(String record, String text, String column, Object value) {
		return new Traced(text, "/participation/records/" + record, "value:" + column, value.toString());
	}

	private String whole(long number) {
		return Numbers.whole(number, this.language);
	}

	private String signed(BigDecimal number) {
		return (number.signum() > 0 ? "+" : "") + Numbers.decimal(number, this.language);
	}

	private static String rows(String iso2, String scope, Unit unit) {
		return "/participation/records?economy=%s&scope=%s&unit=%s".formatted(iso2, slug(scope), slug(unit.name()));
	}

	private static String economies(Region region) {
		return "/participation/programmes?for-economy=true" + in(region);
	}

	private static String in(Region region) {
		return (region.region() == null) ? "" : "&region=" + slug(region.region().name());
	}

	private static String slug(String code) {
		return code.toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
