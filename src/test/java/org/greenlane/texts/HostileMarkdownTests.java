package org.greenlane.texts;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.greenlane.texts.TextRefused.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.greenlane.texts.TextFixtures.MARKDOWN;
import static org.greenlane.texts.TextFixtures.html;

class HostileMarkdownTests {

	private static final Set<String> ELEMENTS = Set.of("html", "head", "body", "p", "h2", "h3", "h4", "h5", "h6", "ul",
			"ol", "li", "blockquote", "pre", "code", "em", "strong", "br", "hr", "table", "thead", "tbody", "tr", "th",
			"td", "a", "sup", "section", "div");

	private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "id", "class", "aria-label", "tabindex", "role",
			"scope", "start");

	@ParameterizedTest
	@MethodSource("hostile")
	void nothingOfItGetsIntoThePage(String text) {
		for (Element element : Jsoup.parse(html(text)).getAllElements()) {
			assertThat(element.tagName()).isIn("#root", element.tagName().equals("#root") ? "" : known(element));
			assertThat(element.attributes()).extracting(Attribute::getKey).isSubsetOf(ATTRIBUTES);
			assertThat(element.id()).matches("|text-[a-z0-9_-]+");
			if (element.hasAttr("href")) {
				assertThat(element.attr("href")).matches(
						"https?://[a-z0-9.-]+(:\\d+)?([/?#].*)?|mailto:[\\w.+-]+@[\\w.-]+|/en(/.*)?|#text-[\\w-]+");
			}
		}
	}

	private static String known(Element element) {
		return ELEMENTS.contains(element.tagName()) ? element.tagName() : "one of the allowed elements";
	}

	static Stream<String> hostile() {
		List<String> scripts = List.of("javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)",
				"&#106;avascript:alert(1)", "&#x6A&#x61vascript:alert(1)", "java&#x0A;script:alert(1)",
				"java&Tab;script:alert(1)", "\\javascript:alert(1)", "%6aavascript:alert(1)", "vbscript:msgbox(1)",
				"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
				"data:image/svg+xml,<svg/onload=alert(1)>", "DATA:text/html,x", "blob:https://a.b/c",
				"file:///etc/passwd", "//evil.example/x", "\\\\\\\\evil.example", "/\\\\evil.example",
				"/\\evil.example", "///evil.example", "/%09/evil.example", "/../evil", "/./x", "/economies/../../x",
				"https:evil.example", "https:///evil.example", "https://user:pw@evil.example",
				"https://greenlane.example@evil.example/", "https://greenlane.example.evil.example/",
				"http:\\\\\\\\evil", "mailto:a@b.example?subject=x&bcc=c@d.example", "mailto:<script>@x.yz", "tel:+41",
				"ftp://x.example/", "https://localhost/", "https://evil.example/\"onmouseover=\"alert(1)",
				"https://x.example/'><script>", "https://x.example/&quot;&gt;&lt;script&gt;", "#\"><script>", "#a b",
				"?x=javascript:1", "x", "./x");
		Stream<String> links = scripts.stream()
			.flatMap((to) -> Stream.of("[a](" + to + ")", "[a](<" + to + ">)", "![a](" + to + ")", "[a]\n\n[a]: " + to,
					"<" + to + ">", "[a](" + to + " \"t\" )", "<a href=\"" + to + "\">a</a>",
					"[![a](" + to + ")](" + to + ")"));
		Stream<String> raw = Stream.of("<script>alert(1)</script>", "<SCRIPT SRC=//x></SCRIPT>",
				"<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
				"<math><mi//xlink:href=\"data:x,alert(1)\">", "<iframe src=\"javascript:alert(1)\">",
				"<style>@import 'x'</style>", "<link rel=stylesheet href=x>", "<meta http-equiv=refresh content=0>",
				"<base href=//x>", "<form action=//x><button>", "<object data=x>", "<a href=x onclick=alert(1)>",
				"<details open ontoggle=alert(1)>", "<!--><script>alert(1)</script>-->",
				"<![CDATA[<script>alert(1)</script>]]>", "<?php echo 1 ?>", "<!DOCTYPE x>",
				"</div></main><h1>Portal</h1>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
				"<scr<script>ipt>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;",
				"\\<script>alert(1)\\</script>", "`<script>`", "    <script>", "```\n<script>\n```",
				"```\"><script>alert(1)</script>\nx\n```", "~~~ html onload=x\nx\n~~~", "# <script>alert(1)</script>",
				"# a\" onclick=\"x", "| <script> |\n|---|\n| <img onerror=x> |",
				"a[^\"><script>]\n\n[^\"><script>]: <script>", "a[^x onload=1]\n\n[^x onload=1]: b",
				"a[^1]\n\n[^1]: <script>alert(1)</script> [x](javascript:alert(1))", "[a](/x \"<script>\")",
				"[<img src=x onerror=alert(1)>](/aeo)", "<https://x.example/\"onclick=alert(1)>",
				"<a@b.example\"onclick>", "<javascript:alert(1)//@x.example>", "[a]: <javascript:alert(1)>\n[a]",
				"\u0000<script>", "<\u0000script>", "＜script＞", "<scrıpt>", "{{constructor.constructor('alert(1)')()}}",
				"[[${T(java.lang.Runtime)}]]", "[(${7*7})]", "__${7*7}__::.x", "th:utext=\"${7*7}\"",
				"<p th:utext=\"${7*7}\">");
		return Stream.concat(links, raw);
	}

	@Test
	void anExpressionInATextStaysText() {
		assertThat(html("[[${seven}]] [(${seven})]")).contains("[[${seven}]] [(${seven})]");
	}

	@ParameterizedTest
	@MethodSource("huge")
	void aMillionCharactersAreRefusedAtOnceAndWhatIsWithinTheLimitTakesLessThanASecond(String unit, String end) {
		String million = repeated(unit, 1_000_000) + end;
		assertThat(timed(() -> MARKDOWN.refusal(million))).isLessThan(Duration.ofMillis(100));
		assertThat(MARKDOWN.refusal(million)).contains(Reason.TOO_LONG);
		String longest = repeated(unit, Reason.TOO_LONG.most() - end.length()) + end;
		if (MARKDOWN.refusal(longest).isEmpty()) {
			assertThat(timed(() -> html(longest))).isLessThan(Duration.ofSeconds(1));
			assertThat(timed(() -> Differences.between(longest, "x" + longest.substring(1))))
				.isLessThan(Duration.ofSeconds(2));
		}
		else {
			assertThat(timed(() -> MARKDOWN.refusal(longest))).isLessThan(Duration.ofSeconds(1));
			assertThatExceptionOfType(TextRefused.class).isThrownBy(() -> html(longest));
			assertThatExceptionOfType(TextRefused.class).isThrownBy(() -> Paragraphs.of(longest));
		}
	}

	/** The processor's time, since others may be at work on this machine. */
	private static Duration timed(Runnable work) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		work.run();
		return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
	}

	private static String repeated(String unit, int length) {
		return unit.repeat(length / unit.length());
	}

	static Stream<Arguments> huge() {
		return Stream.of(Arguments.of("[", ""), Arguments.of("*", ""), Arguments.of("**a ", ""),
				Arguments.of("*a_ ", ""), Arguments.of("*a **b ", ""), Arguments.of(">", ""), Arguments.of("> ", ""),
				Arguments.of("- ", ""), Arguments.of("1. ", ""), Arguments.of("![", ""), Arguments.of("![a](", ""),
				Arguments.of("[a](b", ""), Arguments.of("[a]", "(x)"), Arguments.of("]", ""), Arguments.of("`a``", ""),
				Arguments.of("<", ""), Arguments.of("<a ", ""), Arguments.of("<!--", ""), Arguments.of("<?", ""),
				Arguments.of("&#", ""), Arguments.of("\\", ""), Arguments.of("(", ""), Arguments.of("[^", ""),
				Arguments.of("[^a]", "\n\n[^a]: b"), Arguments.of("[^a]: ", ""), Arguments.of("[a]: b\n", ""),
				Arguments.of("|a", "\n|-\n"), Arguments.of("|a\n|-\n", ""), Arguments.of("a\n\n", ""),
				Arguments.of("a\n", ""), Arguments.of("\n", ""), Arguments.of("a ", ""), Arguments.of("a", ""),
				Arguments.of("a. ", ""), Arguments.of("# a\n", ""), Arguments.of("- a\n  ", ""),
				Arguments.of("*a*\u00a0", ""), Arguments.of("é́", ""), Arguments.of("\u202e", ""),
				Arguments.of("https://a.b/", ""), Arguments.of("<https://a.b/>", ""), Arguments.of("_a*", ""),
				Arguments.of("[a](/b) ", ""), Arguments.of("~~~\n", ""), Arguments.of("\t", ""),
				Arguments.of("=\n", ""));
	}

	@Test
	void aTableCannotCostItsColumnsForEachOfManyRows() {
		String wide = "|a".repeat(31) + "\n" + "|-".repeat(31) + "\n" + "|b\n".repeat(5_000);
		assertThat(MARKDOWN.refusal(wide)).contains(Reason.TOO_WIDE);
		String allowed = "|a".repeat(30) + "\n" + "|-".repeat(30) + "\n" + "|b\n".repeat(2_900);
		assertThat(MARKDOWN.refusal(allowed)).isEmpty();
		assertThat(timed(() -> html(allowed))).isLessThan(Duration.ofSeconds(2));
	}

	@Test
	void anAddressDefinedOnceCannotFillThePage() {
		String text = "[a]: https://x.example/" + "y".repeat(100_000) + "\n\n" + "[a] ".repeat(1_900);
		assertThat(html(text)).hasSizeLessThan(20_000);
		assertThat(MARKDOWN.refusal("[a]: /b\n\n" + "[a] ".repeat(2_001))).contains(Reason.TOO_MANY_LINKS);
	}

	@Test
	void whatIsNestedTooDeepIsRefused() {
		String nested = IntStream.range(0, 30).mapToObj((n) -> "  ".repeat(n) + "- a\n").reduce("", String::concat);
		assertThat(MARKDOWN.refusal(nested)).contains(Reason.TOO_DEEP);
	}

	@Test
	void twoQuiteDifferentLongTextsAreComparedWithinSeconds() {
		String paragraphs = sentences(2_900, "alpha %d beta%n%n");
		String others = sentences(2_900, "gamma delta %d epsilon%n%n");
		assertThat(timed(() -> Differences.between(paragraphs, others))).isLessThan(Duration.ofSeconds(3));
		String words = sentences(20_000, "v%d ");
		String otherWords = sentences(20_000, "w%d ");
		assertThat(timed(() -> Differences.between(words, otherWords))).isLessThan(Duration.ofSeconds(3));
		String few = sentences(3_900, "v%d ");
		String otherFew = sentences(3_900, "w%d ");
		assertThat(timed(() -> Differences.between(few, otherFew))).isLessThan(Duration.ofSeconds(3));
	}

	private static String sentences(int number, String form) {
		return IntStream.range(0, number).mapToObj((n) -> form.formatted(n)).collect(Collectors.joining());
	}

}
