package org.greenlane.dataset;

/**
 * A file of the shipped data set, declared by the feature that owns its table; every bean
 * of this type is loaded. A file that feeds two tables has two; a table that two files
 * feed too.
 */
@FunctionalInterface
public interface ShippedFile {

	FileFormat format();

}
