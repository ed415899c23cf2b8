package org.greenlane.participation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.greenlane.PortalTest;
import org.greenlane.indicators.Indicators;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class MsmeShareTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theSharesOfTheDatabaseAreThoseOfTheFormula() {
		List<String> differing = new ArrayList<>();
		this.jdbc.sql("select id, total, msme, share_base, msme_share from participation.observations").query((row) -> {
			Integer total = row.getObject("total", Integer.class);
			Integer base = row.getObject("share_base", Integer.class);
			BigDecimal share = Indicators.msmeShare(row.getObject("msme", Integer.class), (base != null) ? base : total)
				.orElse(null);
			BigDecimal read = row.getBigDecimal("msme_share");
			if ((share == null) ? read != null : read == null || share.compareTo(read) != 0) {
				differing.add(row.getString("id"));
			}
		});
		assertThat(differing).isEmpty();
	}

}
