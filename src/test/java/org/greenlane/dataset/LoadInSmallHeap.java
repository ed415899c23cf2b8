package org.greenlane.dataset;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.greenlane.dataset.LoadResult.Part;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A program that loads a directory in a JVM of its own, whose heap the test chooses, and
 * prints how many rows it inserted and how many milliseconds that took.
 */
final class LoadInSmallHeap {

	private LoadInSmallHeap() {
	}

	public static void main(String[] arguments) {
		DriverManagerDataSource database = new DriverManagerDataSource(System.getenv("DATABASE_URL"),
				System.getenv("DATABASE_USERNAME"), System.getenv("DATABASE_PASSWORD"));
		Instant start = Instant.now();
		LoadResult result = FreshDatabase.importer(database).load(FileSet.in(Path.of(arguments[0])));
		System.out.printf("inserted %d in %d ms%n", result.sum(Part::inserted),
				Duration.between(start, Instant.now()).toMillis());
	}

}
