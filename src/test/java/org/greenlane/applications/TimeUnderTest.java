package org.greenlane.applications;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The database's time, until a test sets another; whoever sets it lets it go again.
 */
@Component
@Primary
public class TimeUnderTest extends DatabaseTime {

	private volatile @Nullable Instant set;

	TimeUnderTest(JdbcClient jdbc) {
		super(jdbc);
	}

	public void set(Instant moment) {
		this.set = moment;
	}

	public void letGo() {
		this.set = null;
	}

	@Override
	public Instant now() {
		Instant moment = this.set;
		return (moment != null) ? moment : super.now();
	}

}
