package org.greenlane.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallFixtures;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls with applications of their own, and their list as staff see it.
 */
@Component
class IntakeFixtures {

	private final CallFixtures calls;

	private final ApplicationFixtures applications;

	private final Clock clock;

	IntakeFixtures(CallFixtures calls, ApplicationFixtures applications, Clock clock) {
		this.calls = calls;
		this.applications = applications;
		this.clock = clock;
	}

	/** A call that opened yesterday and closes in a month. */
	Call call() {
		Instant now = this.clock.instant();
		return this.calls.call(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30)));
	}

	/** An application of somebody new, with some answers of their own. */
	Application sent(Call call, Map<String, String> own) {
		return this.applications.sentSaying(call, this.applications.founder(), said(own));
	}

	static Map<String, List<String>> said(Map<String, String> own) {
		Map<String, List<String>> said = new java.util.LinkedHashMap<>();
		// Everybody would have the same second contact.
		said.put("second-contact", List.of());
		own.forEach((question, answer) -> said.put(question, List.of(answer)));
		return said;
	}

	static String list(Call call) {
		return "/en/admin/champions/" + call.slug() + "/applications";
	}

	/** The references of all pages of a view, an empty one for each draft. */
	static List<String> references(Visitor staff, String address) {
		List<String> all = new ArrayList<>();
		Document page = page(staff, address);
		while (true) {
			page.select(".listing tbody th").forEach((head) -> all.add(head.text().equals("—") ? "" : head.text()));
			String next = page.select("nav.pager a[rel=next]").attr("href");
			if (next.isEmpty()) {
				return all;
			}
			page = page(staff, next);
		}
	}

	static Document page(Visitor staff, String address) {
		MockHttpServletResponse answer = staff.get(address);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return Visitor.page(answer);
	}

	/** The rows of a CSV. */
	static List<NamedCsvRecord> csv(Visitor staff, String address) {
		MockHttpServletResponse answer = staff.get(address);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return CsvReader.builder().ofNamedCsvRecord(content(answer)).stream().toList();
	}

	static String content(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

}
