package org.greenlane.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * Publishes the reports that come with the portal, each once for ever: what people do
 * with it afterwards is theirs. It starts after the data set, which reports name.
 */
@Component
class ShippedReports implements SmartLifecycle {

	private static final String FOLDERS = "classpath:shipped/reports/*/report.properties";

	private static final int AFTER_THE_DATA_SET = 10;

	private final ShippedReportLoader loader;

	private volatile boolean running;

	ShippedReports(ShippedReportLoader loader) {
		this.loader = loader;
	}

	@Override
	public void start() {
		try {
			for (Resource facts : new PathMatchingResourcePatternResolver().getResources(FOLDERS)) {
				this.loader.loadOnce(read(facts));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.running = true;
	}

	private static ShippedReport read(Resource facts) throws IOException {
		Properties properties = PropertiesLoaderUtils.loadProperties(facts);
		List<SealedText> texts = new ArrayList<>();
		@Nullable String source = null;
		for (Language language : Language.values()) {
			SealedText text = text(facts.createRelative(language.tag() + ".md"), language, source);
			source = (source == null) ? text.body() : source;
			texts.add(text);
		}
		return ShippedReport.of(properties, texts);
	}

	/** The first line is the title, as the highest heading. */
	private static SealedText text(Resource file, Language language, @Nullable String source) throws IOException {
		String[] parts = file.getContentAsString(StandardCharsets.UTF_8).split("\n", 2);
		return new SealedText(language, parts[0].replaceFirst("^#\\s+", ""), parts[1].strip() + "\n", source, 0);
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return AFTER_THE_DATA_SET;
	}

}
