package org.greenlane.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.greenlane.dataset.LoadResult.Part;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads a version of the data set in one transaction: all files are read and checked
 * first, then merged into their tables.
 */
@Component
class Importer {

	private static final Log log = LogFactory.getLog(Importer.class);

	private final List<FileFormat> formats;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final LoadLog loads;

	private final List<ContestedRows> told;

	Importer(List<ShippedFile> files, JdbcTemplate jdbc, PlatformTransactionManager transactions,
			List<ContestedRows> told) {
		this.formats = inOrder(files.stream().map(ShippedFile::format).toList());
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.loads = new LoadLog(jdbc);
		this.told = List.copyOf(told);
	}

	/**
	 * Loads the data set that comes with the product; empty where the last one that came
	 * with it was the same, in which case nothing was done.
	 * @throws LoadRefused if a file has a problem
	 */
	Optional<LoadResult> loadShipped() {
		return alone(() -> {
			String fingerprint = fingerprint(FileSet.shipped());
			boolean known = this.loads.lastShipped().filter(fingerprint::equals).isPresent();
			return known ? Optional.empty() : Optional.of(load(FileSet.shipped(), fingerprint, true));
		});
	}

	/**
	 * Loads these files.
	 * @throws LoadRefused if a file has a problem
	 */
	LoadResult load(FileSet files) {
		return alone(() -> load(files, fingerprint(files), false));
	}

	private <T> T alone(Supplier<T> load) {
		return this.transaction.execute((status) -> {
			this.loads.lock();
			return load.get();
		});
	}

	private LoadResult load(FileSet files, String fingerprint, boolean shipped) {
		LoadResult result = merge(stage(files));
		this.loads.add(fingerprint, shipped, result);
		result.files().stream().filter(Part::changed).forEach(log::info);
		log.info("Data set loaded: " + result);
		return result;
	}

	private List<Staging> stage(FileSet files) {
		Problems problems = new Problems();
		List<Staging> staged = new ArrayList<>();
		for (FileFormat format : this.formats) {
			Staging staging = new Staging(this.jdbc, format);
			staged.add(staging);
			try (InputStream file = files.open(format.file())) {
				new FileReading(staging, problems).read(file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		new RelationChecks(this.jdbc, staged, problems).check();
		problems.refuseIfAny();
		return staged;
	}

	private LoadResult merge(List<Staging> staged) {
		Map<Staging, Part> parts = new HashMap<>();
		for (Staging staging : staged) {
			Merge merge = new Merge(this.jdbc, staging);
			Merge.Counts counts = merge.write();
			parts.put(staging, new Part(staging.format().file(), staging.format().table(), counts.inserted(),
					counts.updated(), 0, counts.unchanged(), merge.kept().toList()));
		}
		for (Staging staging : staged.reversed()) {
			List<Staging> files = staged.stream().filter((other) -> other.format().isBeside(staging.format())).toList();
			// Rows do not know which file they came from, so the first one tells.
			if (!files.isEmpty() && files.getFirst() == staging) {
				Departures departures = new Departures(this.jdbc, files);
				int deleted = departures.delete();
				parts.computeIfPresent(staging, (key, part) -> part.after(deleted, departures.kept()));
			}
		}
		LoadResult result = new LoadResult(staged.stream().map(parts::get).toList());
		tell(staged, result);
		return result;
	}

	private void tell(List<Staging> staged, LoadResult result) {
		Contest contest = new Contest(this.jdbc);
		for (int i = 0; i < staged.size(); i++) {
			List<ContestedRow> rows = contest.rows(staged.get(i), result.files().get(i).kept());
			rows.forEach((row) -> this.told.forEach((one) -> one.contested(row)));
		}
	}

	private String fingerprint(FileSet files) {
		try {
			return Fingerprint.of(this.formats, files);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Puts every table after those that it refers to. */
	private static List<FileFormat> inOrder(Collection<FileFormat> formats) {
		List<FileFormat> waiting = new ArrayList<>(formats);
		waiting.sort(Comparator.comparing(FileFormat::file).thenComparing(FileFormat::table));
		List<FileFormat> ordered = new ArrayList<>();
		while (!waiting.isEmpty()) {
			Set<String> missing = waiting.stream()
				.filter((format) -> !format.completing())
				.map(FileFormat::table)
				.collect(Collectors.toSet());
			FileFormat next = waiting.stream()
				.filter((format) -> format.needs().noneMatch(missing::contains))
				.findFirst()
				.orElseThrow(
						() -> new IllegalStateException("Shipped files refer to each other in a circle: " + missing));
			waiting.remove(next);
			ordered.add(next);
		}
		return ordered;
	}

}
