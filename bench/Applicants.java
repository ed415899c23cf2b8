import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many who send their application in the last minute before a deadline. See README.md. */
class Applicants {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final Pattern REVISION = Pattern.compile("name=\"revision\"[^>]*value=\"(\\d+)\"");

	private static final String FORM = "application/x-www-form-urlencoded";

	/** Every tenth presses twice. */
	private static final int TWICE = 10;

	private final String base;

	private final Connection database;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();

	private final List<Long> millis = java.util.Collections.synchronizedList(new ArrayList<>());

	private final AtomicInteger failures = new AtomicInteger();

	Applicants(String base, Connection database) {
		this.base = base;
		this.database = database;
	}

	public static void main(String[] arguments) throws Exception {
		int count = Integer.parseInt(arguments[2]);
		try (Connection database = DriverManager.getConnection(arguments[1], "postgres", "")) {
			new Applicants(arguments[0], database).run(count, Integer.parseInt(arguments[3]));
		}
	}

	/** Prepares within some seconds, then sends within the minute that follows. */
	private void run(int count, int preparation) throws Exception {
		try (Statement statement = this.database.createStatement()) {
			for (String sql : java.nio.file.Files.readString(java.nio.file.Path.of("bench/generate-applications.sql"))
				.replace(":count", String.valueOf(count))
				.replace(":seconds", String.valueOf(preparation + 60))
				.split(";\n")) {
				statement.execute(sql);
			}
		}
		Instant closes = instant("select closes_at from calls.calls where slug = 'bench'");
		List<Ready> ready = all(count, this::prepare);
		long early = Duration.between(Instant.now(), closes.minusSeconds(60)).toMillis();
		if (early < 0) {
			throw new IllegalStateException("The preparation took longer than " + preparation + " s");
		}
		Thread.sleep(early);
		send(ready);
		report(count, closes);
	}

	/** Signs somebody in by the link of a letter and opens their check page. */
	private Ready prepare(int n) throws IOException, InterruptedException {
		HttpResponse<String> link = get("/en/sign-in/link/bench-" + n, "");
		String session = session(link, "");
		HttpResponse<String> in = post("/en/sign-in/link", session, "token=bench-" + n + "&_csrf=" + found(TOKEN, link));
		session = session(in, session);
		String application = "00000000-0000-4000-8000-%012d".formatted(n);
		HttpResponse<String> check = get("/en/champions/bench/apply/" + application + "/check", session);
		return new Ready("/en/champions/bench/apply/" + application + "/submit", session,
				"revision=" + found(REVISION, check) + "&_csrf=" + found(TOKEN, check));
	}

	private void send(List<Ready> ready) throws Exception {
		Random random = new Random(2027);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < ready.size(); i++) {
				Ready one = ready.get(i);
				long after = random.nextLong(55_000);
				for (int times = (i % TWICE == 0) ? 2 : 1; times > 0; times--) {
					threads.submit(() -> send(one, after));
				}
			}
		}
	}

	private void send(Ready one, long after) {
		try {
			Thread.sleep(after);
			long began = System.nanoTime();
			HttpResponse<String> answer = post(one.address, one.session, one.form);
			this.millis.add((System.nanoTime() - began) / 1_000_000);
			this.statuses.merge(answer.statusCode(), 1, Integer::sum);
		}
		catch (IOException | InterruptedException failed) {
			this.failures.incrementAndGet();
		}
	}

	private void report(int count, Instant closes) throws Exception {
		String of = " from applications.applications a join calls.calls c on c.id = a.call_id and c.slug = 'bench'";
		long letters = 0;
		while (letters < count && Instant.now().isBefore(closes.plusSeconds(300))) {
			Thread.sleep(1_000);
			letters = number("select count(*) from mail.letters where recipient like 'bench-%' and delivered_at is not null");
		}
		long[] sorted = this.millis.stream().mapToLong((one) -> one).sorted().toArray();
		System.out.println("| what | |\n| --- | ---: |");
		System.out.println("| applicants | " + count + " |");
		System.out.println("| sent (every tenth twice), by status | " + new TreeMap<>(this.statuses) + " |");
		System.out.println("| failed without an answer | " + this.failures + " |");
		System.out.println("| applications sent | " + number("select count(a.reference)" + of) + " |");
		System.out.println("| references | " + number("select count(distinct a.reference)" + of) + " |");
		System.out.println("| sealed versions | " + number("select count(*) from applications.versions v where"
				+ " exists (select 1" + of + " where a.id = v.application_id)") + " |");
		System.out.println("| receipts written | "
				+ number("select count(*) from mail.letters where recipient like 'bench-%'") + " |");
		System.out.println("| receipts delivered | " + letters + " |");
		System.out.println("| last receipt delivered after the last was written, s | " + number("""
				select coalesce(extract(epoch from max(delivered_at) - max(created_at)), -1)::bigint
				from mail.letters where recipient like 'bench-%'""") + " |");
		System.out.println("| p50, p99, longest in ms | " + at(sorted, 0.5) + ", " + at(sorted, 0.99) + ", " + at(sorted, 1)
				+ " |");
	}

	private static long at(long[] sorted, double share) {
		return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
	}

	private static <T> List<T> all(int count, Work<T> work) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Future<T>> done = new ArrayList<>();
			for (int n = 1; n <= count; n++) {
				int one = n;
				done.add(threads.submit(() -> work.of(one)));
			}
			List<T> results = new ArrayList<>();
			for (Future<T> one : done) {
				results.add(one.get());
			}
			return results;
		}
	}

	private HttpResponse<String> get(String path, String session) throws IOException, InterruptedException {
		return this.client.send(request(path, session).GET().build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, String session, String form) throws IOException, InterruptedException {
		return this.client.send(request(path, session).header("Content-Type", FORM)
			.POST(BodyPublishers.ofString(form))
			.build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path, String session) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path));
		return session.isEmpty() ? request : request.header("Cookie", "SESSION=" + session);
	}

	private static String session(HttpResponse<String> answer, String before) {
		return answer.headers()
			.allValues("Set-Cookie")
			.stream()
			.filter((cookie) -> cookie.startsWith("SESSION="))
			.map((cookie) -> cookie.substring("SESSION=".length(), cookie.indexOf(';')))
			.findFirst()
			.orElse(before);
	}

	private static String found(Pattern field, HttpResponse<String> page) {
		Matcher matcher = field.matcher(page.body());
		if (!matcher.find()) {
			throw new IllegalStateException(page.uri() + " answers " + page.statusCode() + " without " + field);
		}
		return URLEncoder.encode(matcher.group(1), StandardCharsets.UTF_8);
	}

	private Instant instant(String sql) throws SQLException {
		try (Statement statement = this.database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getTimestamp(1).toInstant();
		}
	}

	private long number(String sql) throws SQLException {
		try (Statement statement = this.database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getLong(1);
		}
	}

	private record Ready(String address, String session, String form) {
	}

	private interface Work<T> {

		T of(int n) throws Exception;

	}

}
