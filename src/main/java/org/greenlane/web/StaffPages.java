package org.greenlane.web;

import java.util.List;
import java.util.Set;

/**
 * What a module offers on the staff's landing page.
 */
public interface StaffPages {

	List<StaffPage> staffPages();

	/**
	 * A page to begin at.
	 *
	 * @param path its address below the language, such as {@code /admin/people}
	 * @param title the message with its title
	 * @param summary the message with one sentence on what is done there
	 * @param authorities whom it is for, any of them, as the security chain calls them
	 */
	record StaffPage(String path, String title, String summary, Set<String> authorities) {
	}

}
