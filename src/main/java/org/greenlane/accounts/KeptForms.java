package org.greenlane.accounts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was typed into a page whose session had ended, kept for a day for the browser that
 * sent it: once somebody has signed in there, the page comes back with it. It is found by
 * a secret that only that browser has, and it is saved nowhere before that person saves
 * it.
 */
@Repository
public class KeptForms {

	private static final String COOKIE = "kept-form";

	/** So long, and no longer. */
	public static final Duration KEPT = Duration.ofDays(1);

	/** More than any page of a form holds. */
	private static final int LONGEST = 200_000;

	private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final SignInLimits limits;

	KeptForms(JdbcClient jdbc, JsonMapper json, SignInLimits limits) {
		this.jdbc = jdbc;
		this.json = json;
		this.limits = limits;
	}

	/**
	 * Keeps what was typed.
	 * @param page the page, below its language
	 * @return whether it is kept; not if it is too much, or too often from one source
	 */
	public boolean keep(String page, Map<String, List<String>> fields, HttpServletRequest request,
			HttpServletResponse response) {
		String said = this.json.writeValueAsString(fields);
		if (said.length() > LONGEST || said.contains("\\u0000") || this.limits.keptForm(request).isPresent()) {
			return false;
		}
		Secret secret = Secret.token();
		this.jdbc.sql("insert into accounts.kept_forms (secret_hash, page, fields) values (?, ?, cast(? as jsonb))")
			.params(secret.hash(), page, said)
			.update();
		set(secret.text(), KEPT, request, response);
		return true;
	}

	/** What this browser sent to a page when its session had ended. */
	public Optional<Map<String, List<String>>> of(String page, HttpServletRequest request) {
		return secret(request)
			.flatMap((secret) -> this.jdbc.sql("""
					select fields from accounts.kept_forms
					where secret_hash = ? and page = ? and kept_at > clock_timestamp() - interval '1 day'""")
				.params(secret.hash(), page)
				.query(String.class)
				.optional())
			.map((said) -> this.json.readValue(said, FIELDS));
	}

	/** What this browser sent to the page that it asks for now. */
	public Optional<MultiValueMap<String, String>> here(HttpServletRequest request) {
		return of(request.getRequestURI().substring(request.getContextPath().length()), request)
			.map(LinkedMultiValueMap::new);
	}

	/** Forgets what this browser sent, as it is saved now. */
	public void forget(HttpServletRequest request, HttpServletResponse response) {
		secret(request).ifPresent((secret) -> {
			this.jdbc.sql("delete from accounts.kept_forms where secret_hash = ?").param(secret.hash()).update();
			set("", Duration.ZERO, request, response);
		});
	}

	/**
	 * Deletes what was typed anywhere into pages whose address has a name, in whatever
	 * case, such as an application's.
	 */
	public void forgetPagesOf(String name) {
		this.jdbc.sql("delete from accounts.kept_forms where position(lower(?) in lower(page)) > 0")
			.param(name)
			.update();
	}

	/** Deletes what holds some words, such as an address. */
	void forgetSaying(String words) {
		this.jdbc.sql("delete from accounts.kept_forms where position(? in fields::text) > 0").param(words).update();
	}

	/** What was typed into pages of something. */
	public List<Map<String, @Nullable Object>> ofPages(String name) {
		return this.jdbc.sql("""
				select kept_at, page, fields::text from accounts.kept_forms
				where position(lower(?) in lower(page)) > 0 order by kept_at, page""").param(name).query().listOfRows();
	}

	/** Deletes what nobody came back for. */
	int forgetOld() {
		return this.jdbc.sql("delete from accounts.kept_forms where kept_at < clock_timestamp() - interval '1 day'")
			.update();
	}

	/** What was typed into pages and holds an address. */
	List<Map<String, @Nullable Object>> saying(EmailAddress address) {
		return this.jdbc
			.sql("select kept_at, page, fields::text from accounts.kept_forms where position(? in fields::text) > 0")
			.param(address.text())
			.query()
			.listOfRows();
	}

	private static Optional<Secret> secret(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue).map(Secret::new);
	}

	private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, value)
					.path("/")
					.httpOnly(true)
					.sameSite("Lax")
					.secure(request.isSecure())
					.maxAge(age)
					.build()
					.toString());
	}

}
