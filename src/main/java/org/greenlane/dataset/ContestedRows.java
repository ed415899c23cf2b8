package org.greenlane.dataset;

/**
 * Is told of each row that a load left as people have it, within the transaction of the
 * load: a higher module sees to it that somebody decides.
 */
@FunctionalInterface
public interface ContestedRows {

	void contested(ContestedRow row);

}
