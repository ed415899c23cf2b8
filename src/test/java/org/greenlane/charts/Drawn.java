package org.greenlane.charts;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import org.greenlane.web.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What tests read from a chart.
 */
final class Drawn {

	private static final double ROUNDING = 0.01;

	private Drawn() {
	}

	static Caption caption(String name) {
		return new Caption(name, "Certified operators of the world’s programmes", "Companies",
				"Counts of certified operators", "World Customs Organization, Compendium of AEO Programmes, 2020");
	}

	static BigDecimal number(String value) {
		return new BigDecimal(value);
	}

	static PartialDate date(String text) {
		return PartialDate.parse(text);
	}

	static <T extends Mark> List<T> marks(Chart chart, Class<T> type) {
		return chart.marks().stream().filter(type::isInstance).map(type::cast).toList();
	}

	static List<Mark.Rule> rules(Chart chart, Ink ink) {
		return marks(chart, Mark.Rule.class).stream().filter((rule) -> rule.ink() == ink).toList();
	}

	static List<Mark.Label> labels(Chart chart, Lettering lettering) {
		return marks(chart, Mark.Label.class).stream().filter((label) -> label.lettering() == lettering).toList();
	}

	static List<String> texts(Chart chart, Lettering lettering) {
		return labels(chart, lettering).stream().map(Mark.Label::text).toList();
	}

	/**
	 * Checks what is true of every chart: all marks are inside, no label touches another,
	 * and both its markups can be read.
	 */
	static void assertReadable(Chart chart) throws IOException, SAXException, ParserConfigurationException {
		Box picture = new Box(-ROUNDING, -ROUNDING, chart.width() + 2 * ROUNDING, chart.height() + 2 * ROUNDING);
		assertThat(chart.marks()).allSatisfy((mark) -> {
			Box box = mark.box();
			assertThat(Stream.of(box.x(), box.y(), box.width(), box.height())).allMatch(Double::isFinite);
			assertThat(box.width()).isNotNegative();
			assertThat(box.height()).isNotNegative();
			assertThat(picture.holds(box)).as("%s is inside", mark).isTrue();
		});
		List<Mark.Label> labels = marks(chart, Mark.Label.class);
		for (int i = 0; i < labels.size(); i++) {
			Box box = smaller(labels.get(i).box());
			for (Mark.Label other : labels.subList(0, i)) {
				assertThat(box.overlaps(smaller(other.box()))).as("%s covers %s", labels.get(i), other).isFalse();
			}
		}
		assertThat(xml(ChartMarkup.asFile(chart)).getDocumentElement().getTagName()).isEqualTo("svg");
		assertThat(xml(ChartMarkup.inPage(chart, "/en"))).isNotNull();
	}

	static Document xml(String markup) throws IOException, SAXException, ParserConfigurationException {
		assertThat(markup).doesNotContain("NaN", "Infinity");
		return DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(markup)));
	}

	private static Box smaller(Box box) {
		return new Box(box.x() + ROUNDING, box.y() + ROUNDING, box.width() - 2 * ROUNDING, box.height() - 2 * ROUNDING);
	}

}
