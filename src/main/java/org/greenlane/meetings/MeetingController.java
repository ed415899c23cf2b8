package org.greenlane.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.greenlane.listings.ListingPage;
import org.greenlane.listings.Listings;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Pages of meetings, and their calendar.
 */
@Controller
class MeetingController {

	private static final String CALENDAR = "text/calendar;charset=UTF-8";

	private final Listings listings;

	private final MeetingListing list;

	private final MeetingReader meetings;

	private final Meetings refs;

	private final MeetingCalendar calendar;

	private final MeetingEvent event;

	private final List<MeetingSection> sections;

	private final Clock clock;

	MeetingController(Listings listings, MeetingListing list, MeetingReader meetings, Meetings refs,
			MeetingCalendar calendar, MeetingEvent event, List<MeetingSection> sections, Clock clock) {
		this.listings = listings;
		this.list = list;
		this.meetings = meetings;
		this.refs = refs;
		this.calendar = calendar;
		this.event = event;
		this.sections = sections;
		this.clock = clock;
	}

	@GetMapping("/meetings")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		ListingPage page = this.listings.page(this.list.listing(), parameters);
		LocalDate today = today();
		model.addAttribute("list", page);
		model.addAttribute("upcoming",
				this.refs.all()
					.stream()
					.filter((meeting) -> meeting.date() != null && !meeting.date().last().isBefore(today))
					.toList());
		return "meetings/list";
	}

	@GetMapping(path = "/meetings.ics", produces = CALENDAR)
	ResponseEntity<String> all() {
		return file(this.calendar.of("", Language.current()), "meetings");
	}

	@GetMapping("/meetings/{slug}")
	ModelAndView show(@PathVariable String slug) {
		Optional<Meeting> found = this.meetings.find(slug, Language.current());
		return found.map(this::page).orElseGet(() -> moved(slug, ""));
	}

	@GetMapping(path = "/meetings/{slug}.ics", produces = CALENDAR)
	Object one(@PathVariable String slug) {
		if (this.refs.at(slug).isEmpty()) {
			return moved(slug, ".ics");
		}
		Calendar calendar = this.calendar.of(slug, Language.current());
		if (calendar.getComponents(Component.VEVENT).isEmpty()) {
			throw new NotFoundException("The day of meeting " + slug);
		}
		return file(calendar, slug);
	}

	private ModelAndView page(Meeting meeting) {
		ModelAndView page = new ModelAndView("meetings/show");
		page.addObject("meeting", meeting);
		page.addObject("upcoming", meeting.isUpcoming(today()));
		page.addObject("event", this.event.of(meeting, Language.current()));
		page.addObject("parts",
				this.sections.stream().map((part) -> part.about(meeting.ref())).flatMap(Optional::stream).toList());
		return page;
	}

	private ModelAndView moved(String slug, String ending) {
		MeetingRef meeting = this.refs.formerlyAt(slug).orElseThrow(() -> new NotFoundException("Meeting " + slug));
		RedirectView address = new RedirectView(meeting.address() + ending, true);
		address.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return new ModelAndView(address);
	}

	private static ResponseEntity<String> file(Calendar calendar, String name) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.ics\"".formatted(name))
			.body(calendar.toString());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

}
