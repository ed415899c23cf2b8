package org.greenlane.dataset;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the shipped data set when the portal starts, before the web server takes its
 * first request. A refused data set stops the start, so that no reader sees a portal that
 * is empty or whose upgrade was forgotten.
 */
@Component
class StartLoad implements SmartLifecycle {

	private final Importer importer;

	private volatile boolean running;

	StartLoad(Importer importer) {
		this.importer = importer;
	}

	@Override
	public void start() {
		this.importer.loadShipped();
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/**
	 * Any phase before that of the web server, which is among the last.
	 */
	@Override
	public int getPhase() {
		return 0;
	}

}
