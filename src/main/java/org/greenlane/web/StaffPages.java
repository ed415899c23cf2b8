package org.greenlane.web;

import java.util.List;
import java.util.Set;

/**
 * What a module offers to staff, on their landing page and on public pages.
 */
public interface StaffPages {

	List<StaffPage> staffPages();

	/**
	 * What staff may do about what a public page shows.
	 * @param path the page's address below the language
	 */
	default List<StaffPage> onPage(String path) {
		return List.of();
	}

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
