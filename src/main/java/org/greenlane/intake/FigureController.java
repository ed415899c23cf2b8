package org.greenlane.intake;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.calls.Call;
import org.greenlane.intake.Figure.Group;
import org.greenlane.listings.StaffDownloads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Figures of a call: who applied and when, as tables, as a picture and to take home.
 */
@Controller
class FigureController {

	private static final String PAGE = "/admin/champions/{slug:[a-z0-9-]+}/statistics";

	private static final List<Group> TABLES = List.of(Group.ECONOMY, Group.ENTITY_TYPE, Group.TRACK, Group.LANGUAGE,
			Group.DAY);

	private final CallDoor door;

	private final Figures figures;

	private final FigureLabels labels;

	private final HourChart chart;

	private final Clock clock;

	FigureController(CallDoor door, Figures figures, FigureLabels labels, HourChart chart, Clock clock) {
		this.door = door;
		this.figures = figures;
		this.labels = labels;
		this.chart = chart;
		this.clock = clock;
	}

	@GetMapping(PAGE)
	String show(@PathVariable String slug, Model model) {
		Call call = this.door.find(slug);
		this.door.show(call, "statistics", model);
		List<Figure> all = this.figures.of(call);
		model.addAttribute("all", all.stream().filter((one) -> one.group() == Group.ALL).findFirst().orElseThrow());
		Map<String, List<Row>> tables = new LinkedHashMap<>();
		for (Group group : TABLES) {
			List<Row> rows = rows(call, all, group);
			if (!rows.isEmpty() && (group != Group.TRACK || !call.composition().audience().tracks().isEmpty())) {
				tables.put(group.name(), rows);
			}
		}
		model.addAttribute("tables", tables);
		if (call.composition().dates().closesAt() != null) {
			model.addAttribute("chart", this.chart.of(call, all, this.clock.instant()));
			model.addAttribute("hours", this.chart.hours(call, all, this.clock.instant()));
		}
		return "intake/statistics";
	}

	@GetMapping(PAGE + ".csv")
	void download(@PathVariable String slug, HttpServletResponse response) throws IOException {
		Call call = this.door.find(slug);
		List<Figure> all = this.figures.of(call);
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"statistics-%s.csv\"".formatted(call.slug()));
		try (CsvWriter csv = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.build(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
			csv.writeRecord("by", "code", "label", "began", "sent", "withdrawn");
			for (Figure one : all) {
				@Nullable String code = one.code();
				csv.writeRecord(one.group().name(), StaffDownloads.cell((code != null) ? code : ""),
						StaffDownloads.cell(this.labels.of(call, one)),
						(one.began() != null) ? String.valueOf(one.began()) : "", String.valueOf(one.sent()),
						String.valueOf(one.withdrawn()));
			}
		}
	}

	private List<Row> rows(Call call, List<Figure> all, Group group) {
		List<Row> rows = new ArrayList<>();
		all.stream()
			.filter((one) -> one.group() == group)
			.forEach((one) -> rows.add(new Row(this.labels.of(call, one), one)));
		return rows;
	}

	/** A line of a table. */
	record Row(String label, Figure figure) {
	}

}
