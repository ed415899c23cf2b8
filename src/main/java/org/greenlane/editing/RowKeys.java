package org.greenlane.editing;

import java.util.Optional;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.web.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Knows what rows are known by.
 */
@Repository
class RowKeys {

	private final JdbcClient jdbc;

	RowKeys(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The key of the row at an address; public pages write some in small letters.
	 */
	String at(KeptFile file, String address) {
		String key = "t." + file.kept().key();
		boolean hashed = address.startsWith("~");
		return this.jdbc
			.sql("select %1$s from %2$s t where %3$s = ? order by %1$s = ? desc limit 1".formatted(key,
					file.kept().table(),
					hashed ? "left(md5(%s), %d)".formatted(key, RowAddress.DIGITS) : "lower(%s)".formatted(key)))
			.params(hashed ? address.substring(1) : address.toLowerCase(java.util.Locale.ROOT), address)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFoundException("Row %s of %s".formatted(address, file.kind())));
	}

	int count(KeptFile file) {
		return this.jdbc.sql("select count(*) from " + file.kept().table()).query(Integer.class).single();
	}

	/**
	 * The next number where most keys are one word and a number, such as
	 * {@code PART-300}.
	 */
	Optional<String> next(KeptFile file) {
		FileFormat format = file.kept();
		return this.jdbc
			.sql("""
					select word || lpad((number + 1)::text, digits, '0') from (
						select regexp_replace(%1$s, '[0-9]+$', '') as word, max(substring(%1$s from '[0-9]{1,9}$')::integer) as number,
							max(length(substring(%1$s from '[0-9]{1,9}$'))) as digits, count(*) as rows,
							sum(count(*)) over () as all_rows
						from %2$s group by 1) words
					where number is not null and rows * 2 > all_rows"""
				.formatted(format.key(), format.table()))
			.query(String.class)
			.optional();
	}

}
