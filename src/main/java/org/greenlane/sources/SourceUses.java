package org.greenlane.sources;

import java.util.List;

/**
 * What of a module rests on a source. Each module that cites sources has a bean of this
 * kind; they answer in the order of the beans.
 */
public interface SourceUses {

	/**
	 * The module's uses of a source, grouped by kind, in the language of the page.
	 */
	List<SourceUse> of(String sourceId);

}
