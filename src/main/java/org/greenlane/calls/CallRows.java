package org.greenlane.calls;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How a call stands in its row: facts and dates in columns, each part of the composition
 * as one document.
 */
@Component
class CallRows {

	private final JsonMapper json;

	CallRows(JsonMapper json) {
		this.json = json;
	}

	Call call(ResultSet row, int n) throws SQLException {
		CallFacts facts = new CallFacts(time(row, "published_at"), time(row, "judging_at"), time(row, "decided_at"),
				time(row, "announced_at"), time(row, "cancelled_at"));
		return new Call(row.getObject("id", UUID.class), row.getString("slug"), row.getInt("version"),
				row.getBoolean("demonstration"), composition(row), facts);
	}

	private Composition composition(ResultSet row) throws SQLException {
		CallDates dates = new CallDates(time(row, "opens_at"), time(row, "closes_at"), ZoneId.of(row.getString("zone")),
				Duration.ofMinutes(row.getInt("grace_minutes")));
		Map<CallText, LocalText> texts = new EnumMap<>(CallText.class);
		texts.putAll(this.json.readValue(row.getString("texts"), new TypeReference<Map<CallText, LocalText>>() {
		}));
		return new Composition(languages(row.getArray("languages")), texts, row.getString("email"),
				this.json.readValue(row.getString("audience"), Audience.class),
				this.json.readValue(row.getString("rules"), new TypeReference<List<EligibilityRule>>() {
				}), this.json.readValue(row.getString("rubric"), Rubric.class),
				this.json.readValue(row.getString("form"), CallForm.class),
				this.json.readValue(row.getString("publication"), Publication.class), dates);
	}

	/** Fills in a statement that writes a composition. */
	JdbcClient.StatementSpec write(Composition written, JdbcClient.StatementSpec statement) {
		CallDates dates = written.dates();
		return statement.param("languages", written.languages().stream().map(Language::tag).toArray(String[]::new))
			.param("texts", this.json.writeValueAsString(written.texts()))
			.param("email", written.email())
			.param("audience", this.json.writeValueAsString(written.audience()))
			.param("rules", this.json.writeValueAsString(written.rules()))
			.param("rubric", this.json.writeValueAsString(written.rubric()))
			.param("form", this.json.writeValueAsString(written.form()))
			.param("publication", this.json.writeValueAsString(written.publication()))
			.param("opens", orNull(dates.opensAt()))
			.param("closes", orNull(dates.closesAt()))
			.param("zone", dates.zone().getId())
			.param("grace", dates.grace().toMinutes());
	}

	static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	private static @Nullable OffsetDateTime orNull(@Nullable Instant moment) {
		return (moment != null) ? at(moment) : null;
	}

	private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
		@Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	private static List<Language> languages(Array array) throws SQLException {
		return Stream.of((String[]) array.getArray()).map((tag) -> Language.ofTag(tag).orElseThrow()).toList();
	}

}
