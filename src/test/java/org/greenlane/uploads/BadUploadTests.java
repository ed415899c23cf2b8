package org.greenlane.uploads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.files.OfficeFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that nobody should send: of another type, too large for what they are, or made to
 * do harm.
 */
@PortalTest
class BadUploadTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private JdbcClient jdbc;

	private Visitor editor;

	private SendingEditor sending;

	@BeforeEach
	void signIn() {
		this.editor = this.visitors.with(this.mvc, Grant.of(Role.EDITOR));
		this.sending = new SendingEditor(this.editor);
	}

	@Test
	void tenThousandErrorsAreAllInAFileAndAHundredOnAPage() {
		String rows = IntStream.rangeClosed(1, 10_000)
			.mapToObj((n) -> "https://example.org/" + n + ",Title,Z")
			.collect(Collectors.joining("\n", "url,title,grade\n", "\n"));
		Instant start = Instant.now();
		String page = this.sending.send("sources", "errors.csv", rows);
		Document refused = this.sending.settled(page);
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
		assertThat(refused.text()).contains("10,000 problems", "1 / 100");
		assertThat(refused.select("tbody tr")).hasSize(100);
		assertThat(SendingEditor.text(this.editor.get(page + "/problems.csv")).lines()).hasSize(10_001);
		assertThat(this.jdbc.sql("select count(*) from sources.sources where url like 'https://example.org/%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void fileOfAnotherTypeIsRefusedWhateverItsNameSays() throws IOException {
		byte[] png = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R' };
		assertThat(refused("rows.csv", png)).contains("neither a CSV file nor an Excel workbook");
		assertThat(refused("rows.csv", "%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.ISO_8859_1)))
			.contains("neither a CSV file nor an Excel workbook");
		assertThat(refused("rows.xlsx", zip(Map.of("readme.txt", "hello".getBytes(StandardCharsets.UTF_8)))))
			.contains("neither a CSV file nor an Excel workbook");
		assertThat(refused("rows.csv", new byte[0])).contains("Choose a file");
	}

	@Test
	void oldWorkbookIsRefusedWithWhatToDo() {
		byte[] old = new byte[2048];
		byte[] magic = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
		System.arraycopy(magic, 0, old, 0, magic.length);
		assertThat(refused("rows.xlsx", old)).contains("Save it as XLSX or CSV");
	}

	@Test
	void workbookWithMacrosIsRefused() throws IOException {
		Map<String, byte[]> parts = workbook();
		parts.put("xl/vbaProject.bin", new byte[10]);
		assertThat(refused("rows.xlsx", zip(parts))).contains("holds macros");
		assertThat(refused("rows.xlsx", zip(Map.of("[Content_Types].xml",
				"<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"
					.getBytes(StandardCharsets.UTF_8)))))
			.contains("holds macros");
	}

	@Test
	void workbookThatUnpacksToTooMuchIsNotOpened() throws IOException {
		Map<String, byte[]> parts = workbook();
		parts.put("xl/worksheets/sheet1.xml", new byte[(int) OfficeFile.LARGEST_UNPACKED + 1]);
		byte[] bomb = zip(parts);
		assertThat(bomb).hasSizeLessThan(1 << 20);
		assertThat(refused("rows.xlsx", bomb)).contains("unpacks to far more");
	}

	@Test
	void damagedWorkbookIsRefused() throws IOException {
		byte[] whole = this.editor.get(SendingEditor.UPLOADS + "/current/programmes.xlsx").getContentAsByteArray();
		assertThat(refused("rows.xlsx", Arrays.copyOf(whole, whole.length / 2))).contains("damaged");
	}

	@Test
	void reasonAndKindAreKeptWhereTheFileIsRefused() {
		MockHttpServletResponse answer = this.editor.upload(SendingEditor.UPLOADS,
				Map.of("kind", "sources", "why", "<i>A reason</i>", "_csrf", this.editor.token()), "file", "rows.csv",
				new byte[] { 0, 1, 2, 3 });
		assertThat(answer.getStatus()).isEqualTo(422);
		Document page = Visitor.page(answer);
		assertThat(page.select("textarea[name=why]").text()).isEqualTo("<i>A reason</i>");
		assertThat(page.select("option[selected]").attr("value")).isEqualTo("sources");
	}

	@Test
	void cellFarToTheRightDoesNotTakeAllMemory() throws IOException {
		String far = IntStream.rangeClosed(1, 49_000)
			.mapToObj(
					(n) -> "<row r=\"%1$d\"><c r=\"XFD%1$d\" t=\"inlineStr\"><is><t>x</t></is></c></row>".formatted(n))
			.collect(Collectors.joining());
		byte[] wide = zip(sheet("", far));
		assertThat(wide).hasSizeLessThan(1 << 20);
		assertThat(this.sending.settled(this.sending.send("sources", "wide.xlsx", wide)).text())
			.contains("more than 200 columns");
		assertThat(
				this.sending.settled(this.sending.send("sources", "wide.csv", "url" + ",".repeat(300) + "\nx")).text())
			.contains("more than 200 columns");
	}

	@Test
	void entitiesOfAWorkbookAreNotFollowed(@TempDir Path folder) throws IOException {
		String secret = "what nobody may read";
		Path file = Files.writeString(folder.resolve("secret.txt"), secret);
		String rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>url</t></is></c></row>"
				+ "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&far;</t></is></c></row>";
		// Such a workbook is read where it has no entity.
		assertThat(this.sending
			.settled(this.sending.send("sources", "near.xlsx", zip(sheet("", rows.replace("&far;", "near")))))
			.text()).contains("near", "title").doesNotContain("damaged");
		String page = this.sending.send("sources", "far.xlsx",
				zip(sheet("<!DOCTYPE x [<!ENTITY far SYSTEM \"%s\">]>".formatted(file.toUri()), rows)));
		assertThat(this.sending.settled(page).text()).contains("damaged").doesNotContain(secret);
		String lol = IntStream.rangeClosed(1, 9)
			.mapToObj((n) -> "<!ENTITY l%d \"%s\">".formatted(n, ("&l" + (n - 1) + ";").repeat(10)))
			.collect(Collectors.joining("", "<!DOCTYPE x [<!ENTITY l0 \"lol\">", "]>"));
		Instant start = Instant.now();
		assertThat(this.sending
			.settled(this.sending.send("sources", "lol.xlsx", zip(sheet(lol, rows.replace("&far;", "&l9;")))))
			.text()).contains("damaged");
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
	}

	@Test
	void whatNobodySeesIsNoText() {
		Document page = this.sending.settled(this.sending.send("sources", "signs.csv",
				"url,title,grade\nhttps://example.org/signs,\"A \u0001title\",C\n"));
		assertThat(page.text()).contains("Refused", "title");
		assertThat(this.jdbc.sql("select count(*) from sources.sources where url = 'https://example.org/signs'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void fileOfProblemsRunsNothingInASpreadsheet() {
		String page = this.sending.send("sources", "formula.csv",
				"url,title,grade,=HYPERLINK(0)\nhttps://example.org/f,T,C,\n");
		this.sending.settled(page);
		assertThat(SendingEditor.text(this.editor.get(page + "/problems.csv"))).contains(",'=HYPERLINK(0),")
			.doesNotContain(",=");
	}

	@Test
	void reasonThatIsTooLongAndAPageBeyondAllAreRefusedKindly() {
		assertThat(this.editor
			.upload(SendingEditor.UPLOADS,
					Map.of("kind", "sources", "why", "x".repeat(501), "_csrf", this.editor.token()), "file", "rows.csv",
					"url\nx".getBytes(StandardCharsets.UTF_8))
			.getStatus()).isEqualTo(422);
		String page = this.sending.send("sources", "one.csv", "url,title,grade\nhttps://example.org/one,T,Z\n");
		this.sending.settled(page);
		assertThat(this.editor.get(page + "?page=30000000").getStatus()).isEqualTo(200);
	}

	private String refused(String name, byte[] content) {
		MockHttpServletResponse answer = this.sending.answer("programmes", name, content);
		assertThat(answer.getStatus()).isEqualTo(422);
		Element summary = Visitor.page(answer).selectFirst(".error-summary");
		assertThat(summary).isNotNull();
		return (summary != null) ? summary.text() : "";
	}

	private static Map<String, byte[]> workbook() {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml",
				"<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
					.getBytes(StandardCharsets.UTF_8));
		return parts;
	}

	private static byte[] zip(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}

	/** A workbook whose only sheet has these rows. */
	private static Map<String, byte[]> sheet(String declaration, String rows) {
		String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
		String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml",
				"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
						+ override("/xl/workbook.xml", "sheet.main") + override("/xl/styles.xml", "styles")
						+ "</Types>");
		parts.put("xl/styles.xml", "<styleSheet xmlns=\"%s\"/>".formatted(main));
		parts.put("_rels/.rels", relationship(office + "/officeDocument", "xl/workbook.xml"));
		parts.put("xl/workbook.xml",
				"""
						<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="one" sheetId="1" r:id="r1"/></sheets></workbook>"""
					.formatted(main, office));
		parts.put("xl/_rels/workbook.xml.rels", relationship(office + "/worksheet", "worksheets/sheet1.xml"));
		parts.put("xl/worksheets/sheet1.xml",
				declaration + "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(main, rows));
		Map<String, byte[]> bytes = new LinkedHashMap<>();
		parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
		return bytes;
	}

	private static String override(String part, String type) {
		return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
			.formatted(part, type);
	}

	private static String relationship(String type, String target) {
		return """
				<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
				Type="%s" Target="%s"/></Relationships>"""
			.formatted(type, target);
	}

}
