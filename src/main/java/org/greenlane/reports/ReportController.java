package org.greenlane.reports;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.greenlane.listings.Listings;
import org.greenlane.texts.Differences;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Published reports: the list, and whatever an address made of a symbol asks for.
 */
@Controller
class ReportController {

	private final Listings listings;

	private final ReportListing list;

	private final Reports reports;

	private final ReportPageReader pages;

	private final ReportFiles files;

	private final ReportAttachments attachments;

	private final Citation citation;

	private final LinkedReport linked;

	private final Clock clock;

	ReportController(Listings listings, ReportListing list, Reports reports, ReportPageReader pages, ReportFiles files,
			ReportAttachments attachments, Citation citation, LinkedReport linked, Clock clock) {
		this.listings = listings;
		this.list = list;
		this.reports = reports;
		this.pages = pages;
		this.files = files;
		this.attachments = attachments;
		this.citation = citation;
		this.linked = linked;
		this.clock = clock;
	}

	@GetMapping("/reports")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.list.listing(), parameters));
		return "reports/list";
	}

	/** A symbol has slashes, so one handler answers for all that stands below it. */
	@GetMapping("/reports/{*path}")
	Object show(@PathVariable String path, @RequestParam(defaultValue = "") String from,
			@RequestParam(defaultValue = "") String to) {
		ReportAddress address = ReportAddress.of(path).orElseThrow(() -> new NotFoundException("Report " + path));
		Report report = this.reports.at(address.symbol()).orElseThrow(() -> new NotFoundException("Report " + path));
		if (report.removedAt().isPresent()) {
			ModelAndView gone = new ModelAndView("reports/removed");
			gone.setStatus(HttpStatus.GONE);
			return gone;
		}
		List<Version> published = report.published(this.clock.instant());
		if (published.isEmpty()) {
			throw new NotFoundException("Published report " + path);
		}
		Version version = version(address.version(), published, published::getLast);
		if (isCalledOtherwise(address, report, version)) {
			return moved(address, report, version);
		}
		return switch (address.wanted()) {
			case PAGE -> page(report, published, version, !address.version().isEmpty());
			case CHANGES -> changes(report, published, from, to);
			default -> this.files.of(address, report, version);
		};
	}

	private ModelAndView page(Report report, List<Version> published, Version version, boolean isOne) {
		ReportPage page = this.pages.page(report, published, version, isOne, Language.current());
		return new ModelAndView("reports/show").addObject("edition", page)
			.addObject("shown", isOne || report.withdrawal().isEmpty())
			.addObject("files", this.attachments.published(report, version))
			.addObject("parts", this.pages.ofMeeting(page))
			.addObject("cite", this.citation.inWords(page))
			.addObject("linked", this.linked.of(page));
	}

	/** Without parameters, what the newest version changed. */
	private ModelAndView changes(Report report, List<Version> published, String from, String to) {
		Version after = version(to, published, published::getLast);
		Version before = version(from, published,
				() -> published.stream()
					.filter((one) -> one.position() < after.position())
					.reduce((earlier, later) -> later)
					.orElse(after));
		ReportChanges changes = this.pages.changes(report, published, before, after, Language.current());
		return new ModelAndView("reports/changes").addObject("changes", changes)
			.addObject("differences", Differences.between(changes.before(), changes.after()));
	}

	private static Version version(String designator, List<Version> published, Supplier<Version> otherwise) {
		return designator.isEmpty() ? otherwise.get()
				: published.stream()
					.filter((one) -> one.designator().equalsIgnoreCase(designator))
					.findFirst()
					.orElseThrow(() -> new NotFoundException("Version " + designator));
	}

	private static boolean isCalledOtherwise(ReportAddress address, Report report, Version version) {
		Optional<String> symbol = report.symbol().filter(address.symbol()::equals);
		return symbol.isEmpty() || !address.version().isEmpty() && !address.version().equals(version.designator());
	}

	private static ModelAndView moved(ReportAddress address, Report report, Version version) {
		String named = address.version().isEmpty() ? "" : version.designator();
		RedirectView view = new RedirectView(
				new ReportAddress(address.symbol(), named, address.wanted(), address.file())
					.under(report.symbol().orElseThrow()),
				true);
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		view.setPropagateQueryParams(true);
		return new ModelAndView(view);
	}

}
