package org.greenlane.revisions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.util.DigestUtils;

/**
 * A row as it is stored and as files write it.
 *
 * @param key what it is known by
 * @param cells the text of each column that people write; empty where nothing is known
 * @param shipped whether it came with the portal
 * @param editedAt when a person last changed it; null where none has
 */
public record StoredRow(String key, Map<String, String> cells, boolean shipped, @Nullable Instant editedAt) {

	/**
	 * What the row says, as a short text that is another one once it says something else.
	 */
	public String version() {
		return DigestUtils.md5DigestAsHex(new TreeMap<>(this.cells).toString().getBytes(StandardCharsets.UTF_8));
	}

}
