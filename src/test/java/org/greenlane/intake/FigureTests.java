package org.greenlane.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.greenlane.PortalTest;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.calls.Call;
import org.greenlane.intake.Figure.Group;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Figures of a call add up, whichever way they are told apart.
 */
@PortalTest
class FigureTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private IntakeFixtures fixtures;

	@Autowired
	private ApplicationFixtures applications;

	@Autowired
	private Figures figures;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void figuresOfEachGroupAddUpToAll() {
		Call call = this.fixtures.call();
		this.fixtures.sent(call, Map.of("economy", "TG", "language", "fr"));
		this.fixtures.sent(call, Map.of("economy", "TG"));
		Application withdrawn = this.fixtures.sent(call, Map.of("economy", "KE"));
		this.jdbc.sql("update applications.applications set withdrawn_at = now() where id = ?")
			.param(withdrawn.id())
			.update();
		this.applications.begun(call, this.applications.founder());
		List<Figure> all = this.figures.of(call);
		assertThat(all).contains(new Figure(Group.ALL, "", 4L, 3, 1), new Figure(Group.ECONOMY, "TG", null, 2, 0),
				new Figure(Group.ECONOMY, "KE", null, 1, 1), new Figure(Group.LANGUAGE, "fr", 1L, 1, 0));
		for (Group group : Group.values()) {
			List<Figure> some = all.stream().filter((one) -> one.group() == group).toList();
			assertThat(some.stream().mapToLong(Figure::sent).sum()).as(group.name()).isEqualTo(3);
			assertThat(some.stream().mapToLong(Figure::withdrawn).sum()).as(group.name()).isEqualTo(1);
			if (some.getFirst().began() != null) {
				assertThat(some.stream().mapToLong((one) -> Objects.requireNonNull(one.began())).sum()).as(group.name())
					.isEqualTo(4);
			}
		}
		pageAndDownloadSayThem(call, all);
	}

	private void pageAndDownloadSayThem(Call call, List<Figure> all) {
		Visitor staff = this.visitors.with(this.mvc, Grant.of(Role.EDITOR));
		String address = "/en/admin/champions/" + call.slug() + "/statistics";
		Document page = IntakeFixtures.page(staff, address);
		assertThat(page.select("#all dd").eachText()).containsExactly("4", "3", "1");
		assertThat(page.select("#table-ECONOMY tbody tr").eachText()).containsExactly("Togo 2 0", "Kenya 1 1");
		assertThat(page.select("#hours tbody td").eachText().stream().mapToInt(Integer::parseInt).sum()).isEqualTo(3);
		assertThat(page.select("#hours tbody tr")).hasSize(24);
		assertThat(page.select("figure svg")).hasSize(1);
		List<NamedCsvRecord> rows = IntakeFixtures.csv(staff, address + ".csv");
		assertThat(rows).hasSameSizeAs(all)
			.anySatisfy((row) -> assertThat(row.getFields()).containsExactly("ECONOMY", "KE", "Kenya", "", "1", "1"));
	}

	@Test
	void callWithoutApplicationsHasFiguresToo() {
		Call call = this.fixtures.call();
		Visitor staff = this.visitors.with(this.mvc, Grant.of(Role.EDITOR));
		Document page = IntakeFixtures.page(staff, "/fr/admin/champions/" + call.slug() + "/statistics");
		assertThat(page.select("#all dd").eachText()).containsExactly("0", "0", "0");
		assertThat(IntakeFixtures.page(staff, IntakeFixtures.list(call)).text())
			.contains("Nobody has begun an application");
		assertThat(staff.get("/en/admin/champions/no-such-call/applications").getStatus()).isEqualTo(404);
		assertThat(staff.get("/en/admin/champions/no-such-call/statistics").getStatus()).isEqualTo(404);
	}

}
