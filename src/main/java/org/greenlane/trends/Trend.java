package org.greenlane.trends;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.greenlane.participation.Observation;
import org.greenlane.participation.Scope;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How the participation of one economy developed: its records, and what of them may stand
 * in one picture.
 *
 * @param all by their dates, those without a date last
 */
record Trend(List<Observation> all) {

	/** The programme as a whole, or the part of it that stands for it in its year. */
	private static final Set<Scope> PROGRAMME = EnumSet.of(Scope.NATIONAL_PROGRAMME, Scope.HIGHEST_CLASS,
			Scope.ONE_TIER);

	private static final Set<Scope> WHOLE = EnumSet.of(Scope.NATIONAL_PROGRAMME, Scope.HIGHEST_CLASS, Scope.ONE_TIER,
			Scope.REGIONAL_HOLDERS, Scope.MEMBER_STATE_SHARE, Scope.NAMED_PROGRAMME, Scope.COMPLIANCE_PROGRAMME);

	private static final int MOST_LINES = 3;

	private static final Comparator<Observation> NEWEST = Comparator.comparing(Observation::reference,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	/**
	 * The lines of counts that stand for the whole economy, each by scope and programme.
	 */
	List<Track> whole() {
		return tracks(WHOLE, (seen) -> PROGRAMME.contains(seen.scope()) ? "" : seen.scope() + " " + programme(seen));
	}

	/**
	 * The lines of counts of a part of the operators, where there is more than one count.
	 */
	List<Track> parts() {
		Set<Scope> parts = EnumSet.complementOf(EnumSet.copyOf(WHOLE));
		parts.remove(Scope.ALL_CLASSES);
		return tracks(parts, (seen) -> seen.scope().name()).stream()
			.filter((track) -> track.points().size() > 1)
			.toList();
	}

	/**
	 * The lines of MSME shares by scope: those of most values, and all others together as
	 * single values.
	 */
	List<Track> shares() {
		List<Track> lines = grouped(points(Observation::msmeShare), (seen) -> seen.scope().name(),
				Change::betweenShares)
			.stream()
			.sorted(Comparator.comparing((Track track) -> track.points().size()).reversed())
			.toList();
		if (lines.size() <= MOST_LINES + 1) {
			return lines;
		}
		List<Track> shown = new ArrayList<>(lines.subList(0, MOST_LINES));
		List<Track.Point> rest = lines.stream()
			.skip(MOST_LINES)
			.flatMap((track) -> track.points().stream())
			.sorted(Comparator.comparing(Track.Point::date))
			.toList();
		shown.add(new Track(null, rest, Change::betweenShares));
		return shown;
	}

	/**
	 * The count that stands for the economy: of the widest scope, and there the newest.
	 */
	public @Nullable Observation latest() {
		return newestOf((seen) -> seen.total() != null).orElse(null);
	}

	/** The MSME share of the widest scope, and there the newest. */
	public @Nullable Observation latestShare() {
		return newestOf((seen) -> seen.msmeShare() != null).orElse(null);
	}

	/** The newest count of each thing that is counted. */
	public List<Observation> latestOfEach() {
		return this.all.stream().filter(Observation::latest).sorted(Comparator.comparing(Observation::scope)).toList();
	}

	/** The earliest date, or null where no record has one. */
	public @Nullable PartialDate from() {
		return this.all.stream().map(Observation::reference).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** The newest date, or null where no record has one. */
	public @Nullable PartialDate to() {
		return this.all.stream()
			.map(Observation::reference)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/** Records whose source shows no date. */
	public List<Observation> undated() {
		return this.all.stream().filter((seen) -> seen.reference() == null).toList();
	}

	/** Counts of all classes, which stand beside no other count. */
	public List<Observation> allClasses() {
		return this.all.stream().filter((seen) -> seen.scope() == Scope.ALL_CLASSES).toList();
	}

	/** The records by what they count. */
	public Map<Scope, List<Observation>> byScope() {
		Map<Scope, List<Observation>> scopes = new LinkedHashMap<>();
		for (Scope scope : Scope.values()) {
			List<Observation> counted = this.all.stream().filter((seen) -> seen.scope() == scope).toList();
			if (!counted.isEmpty()) {
				scopes.put(scope, counted);
			}
		}
		return scopes;
	}

	private List<Track> tracks(Set<Scope> scopes, Function<Observation, String> line) {
		List<Track.Point> points = points((seen) -> (seen.total() != null) ? BigDecimal.valueOf(seen.total()) : null);
		return grouped(points.stream().filter((point) -> scopes.contains(point.seen().scope())).toList(), line,
				Change::betweenTotals);
	}

	private List<Track.Point> points(Function<Observation, @Nullable BigDecimal> value) {
		List<Track.Point> points = new ArrayList<>();
		for (Observation seen : this.all) {
			BigDecimal known = value.apply(seen);
			if (seen.reference() != null && known != null) {
				points.add(new Track.Point(seen, seen.reference(), known));
			}
		}
		return points;
	}

	private static List<Track> grouped(List<Track.Point> points, Function<Observation, String> line,
			BiFunction<Observation, Observation, List<Change>> changes) {
		return points.stream()
			.collect(
					Collectors.groupingBy((point) -> line.apply(point.seen()), LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((track) -> new Track(
					track.stream().map((point) -> point.seen().scope()).min(Comparator.naturalOrder()).orElseThrow(),
					track, changes))
			.sorted(Comparator.comparing(Track::scope, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	private static String programme(Observation seen) {
		return (seen.programmeCode() != null) ? seen.programmeCode() : String.valueOf(seen.programmeName());
	}

	private Optional<Observation> newestOf(Function<Observation, Boolean> known) {
		return this.all.stream()
			.filter(known::apply)
			.max(Comparator.comparing(Observation::scope).reversed().thenComparing(NEWEST));
	}

}
