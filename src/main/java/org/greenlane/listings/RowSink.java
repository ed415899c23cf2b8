package org.greenlane.listings;

import java.io.Closeable;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a download one by one; closing it completes the file.
 */
interface RowSink extends Closeable {

	void row(@Nullable Object[] values) throws IOException;

}
