package org.greenlane.accounts;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

import javax.sql.DataSource;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * How often one may ask for a letter, try a code or use a passkey. Counted in the
 * database, so that several servers count together. What was used up comes back evenly
 * over the period.
 */
@Component
public class SignInLimits {

	/** So that nobody's mailbox is filled by others. */
	static final long LETTERS_TO_AN_ADDRESS = 5;

	/** An office or a conference may stand behind one source. */
	static final long LETTERS_FROM_A_SOURCE = 60;

	static final long CODES_FROM_A_SOURCE = 120;

	/** Two for each time that somebody adds or uses one. */
	static final long PASSKEYS_FROM_A_SOURCE = 240;

	/**
	 * So that nobody who asks for letters in another's name gets far with guessing: of a
	 * million codes this is one in fifty thousand a day. The link is not counted.
	 */
	static final long CODES_FOR_AN_ADDRESS = 20;

	private static final Duration PERIOD = Duration.ofHours(1);

	private static final Duration DAY = Duration.ofDays(1);

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

	SignInLimits(DataSource database) {
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.table("accounts.limits")
			.idColumn("id")
			.stateColumn("state")
			.expiresAtColumn("expires_at")
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
			.build();
	}

	/**
	 * Takes one letter to an address, asked for by a source.
	 * @return how long to wait if there are none left
	 */
	Optional<Duration> letter(EmailAddress address, Source source) {
		this.buckets.removeExpired(100);
		return take("letters from " + source.network(), LETTERS_FROM_A_SOURCE, PERIOD)
			.or(() -> take("letters to " + fingerprint(address), LETTERS_TO_AN_ADDRESS, PERIOD));
	}

	/**
	 * Takes one attempt at a code.
	 * @param address whose code it would be, if there is one to try
	 * @return how long to wait if there are none left
	 */
	Optional<Duration> code(Source source, Optional<EmailAddress> address) {
		return take("codes from " + source.network(), CODES_FROM_A_SOURCE, PERIOD)
			.or(() -> address.flatMap((one) -> take("codes for " + fingerprint(one), CODES_FOR_AN_ADDRESS, DAY)));
	}

	/**
	 * Takes one step of adding or using a passkey.
	 * @return how long to wait if there are none left
	 */
	public Optional<Duration> passkey(HttpServletRequest request) {
		return take("passkeys from " + Source.of(request).network(), PASSKEYS_FROM_A_SOURCE, PERIOD);
	}

	/**
	 * Takes one form that is kept for a source whose session has ended.
	 * @return how long to wait if there are none left
	 */
	Optional<Duration> keptForm(HttpServletRequest request) {
		return take("kept forms from " + Source.of(request).network(), LETTERS_FROM_A_SOURCE, PERIOD);
	}

	/** Deletes what has come back in full. */
	void forgetOld() {
		this.buckets.removeExpired(10_000);
	}

	private Optional<Duration> take(String key, long limit, Duration period) {
		BucketConfiguration configuration = BucketConfiguration.builder()
			.addLimit((bandwidth) -> bandwidth.capacity(limit).refillGreedy(limit, period))
			.build();
		ConsumptionProbe probe = this.buckets.getProxy(key, () -> configuration).tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
	}

	/** The table of limits is not one of addresses. */
	private static String fingerprint(EmailAddress address) {
		return HexFormat.of().formatHex(new Secret(address.text()).hash());
	}

}
