package org.greenlane.editing;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.greenlane.accounts.Role;
import org.greenlane.web.StaffPages;

import org.springframework.stereotype.Component;

/**
 * The module's page for staff, and the forms that belong to public pages.
 */
@Component
class EditingPages implements StaffPages {

	private static final Set<String> EDITORS = Set.of(Role.EDITOR.authority(), Role.APPROVER.authority(),
			Role.ADMINISTRATOR.authority());

	/** Where the rows of public pages are edited; {@code $1} is what the address has. */
	private static final List<Link> LINKS = List.of(link("/aeo/programmes/([a-z0-9-]+)", "programmes", "/$1"),
			link("/aeo/programmes/([a-z0-9-]+)", "tiers", "?words=$1"), link("/aeo/programmes", "programmes", ""),
			link("/aeo/mras/(?!matrix$)([a-z0-9-]+)", "arrangements", "/$1"),
			link("/aeo/mras/(?!matrix$)([a-z0-9-]+)", "parties", "?words=$1"), link("/aeo/mras", "arrangements", ""),
			link("/aeo/measures", "measures", ""), link("/participation/records/([a-z0-9-]+)", "records", "/$1"),
			link("/participation/records", "records", ""), link("/sources/([a-z0-9]+)", "sources", "/~$1"),
			link("/sources", "sources", ""), link("/economies/([a-z]{2})", "measures", "?economy=$1"),
			link("/economies/([a-z]{2})", "definitions", "?economy=$1"),
			link("/economies/definitions", "definitions", ""));

	@Override
	public List<StaffPage> staffPages() {
		return List.of(new StaffPage("/admin/data", "editing.title", "editing.description", EDITORS));
	}

	@Override
	public List<StaffPage> onPage(String path) {
		return LINKS.stream().flatMap((link) -> link.on(path)).toList();
	}

	private static Link link(String page, String kind, String form) {
		return new Link(Pattern.compile(page), kind, form);
	}

	/** A public page, and where what it shows is edited. */
	private record Link(Pattern page, String kind, String form) {

		private Stream<StaffPage> on(String path) {
			Matcher matcher = this.page.matcher(path);
			if (!matcher.matches()) {
				return Stream.empty();
			}
			String address = "/admin/data/" + this.kind + matcher.replaceFirst(this.form);
			String title = "editing.link." + (this.form.isEmpty() ? "list" : this.kind);
			return Stream.of(new StaffPage(address, title, "editing.description", EDITORS));
		}

	}

}
