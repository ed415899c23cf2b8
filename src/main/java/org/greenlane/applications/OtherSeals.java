package org.greenlane.applications;

import java.util.List;

/**
 * What a module above has sealed beside versions; the nightly check asks it too.
 */
public interface OtherSeals {

	/**
	 * Computes all hashes anew, and notes in the record what is not as it was sealed.
	 * @return what is broken, each as one line
	 */
	List<String> broken();

}
