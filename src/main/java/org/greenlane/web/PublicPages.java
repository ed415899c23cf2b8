package org.greenlane.web;

import java.util.stream.Stream;

/**
 * What a module tells search engines: its pages that everyone may read.
 */
public interface PublicPages {

	/**
	 * The addresses below the language, such as {@code /aeo/programmes}, each once.
	 */
	Stream<String> addresses();

}
