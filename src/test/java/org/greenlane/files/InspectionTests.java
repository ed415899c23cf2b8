package org.greenlane.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class InspectionTests {

	private static final FileLimits LIMITS = new FileLimits(EnumSet.allOf(FileType.class), 5 << 20);

	private final Inspection inspection = new Inspection(new Scanner(new FileSettings(null)), Clock.systemUTC());

	@Test
	void contentDecidesAndNotTheName() {
		assertThat(look("plan.pdf", FilesUnderTest.pdf("a")).type()).isEqualTo(FileType.PDF);
		assertThat(look("plan.pdf", FilesUnderTest.png()).type()).isEqualTo(FileType.PNG);
		assertThat(look("x", FilesUnderTest.jpeg(100)).type()).isEqualTo(FileType.JPEG);
		assertThat(look("x.zip", FilesUnderTest.docx()).type()).isEqualTo(FileType.DOCX);
	}

	@Test
	void nameEndsAsItsTypeDoesAndHoldsNoPath() {
		assertThat(look("plan.pdf", FilesUnderTest.pdf("a")).name()).isEqualTo("plan.pdf");
		assertThat(look("photo.JPEG", FilesUnderTest.jpeg(100)).name()).isEqualTo("photo.JPEG");
		assertThat(look("plan.exe", FilesUnderTest.pdf("a")).name()).isEqualTo("plan.exe.pdf");
		assertThat(look("C:\\home\\..\\plan\u202efdp.pdf", FilesUnderTest.pdf("a")).name()).isEqualTo("plan fdp.pdf");
		assertThat(look("", FilesUnderTest.png()).name()).isEqualTo("file.png");
		assertThat(look("é".repeat(300), FilesUnderTest.png()).name()).hasSize(124);
	}

	@Test
	void whatIsNotTakenIsAnsweredWithItsReason() {
		assertThat(reason("photo.jpg", FilesUnderTest.heic())).isEqualTo("heic");
		assertThat(reason("a.pdf", new byte[0])).isEqualTo("empty");
		assertThat(reason("a.pdf", "<html>hello</html>".getBytes(StandardCharsets.UTF_8))).isEqualTo("type");
		assertThat(reason("a.pdf", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo("type");
		assertThat(reason("a.docx", FilesUnderTest.zip(Map.of("a.txt", new byte[3])))).isEqualTo("type");
		byte[] old = new byte[2048];
		byte[] magic = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
		System.arraycopy(magic, 0, old, 0, magic.length);
		assertThat(reason("a.docx", old)).isEqualTo("old");
	}

	@Test
	void documentIsLookedThroughLikeAWorkbook() {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", OfficeFile.DOCUMENT.getBytes(StandardCharsets.UTF_8));
		parts.put("word/vbaProject.bin", new byte[3]);
		assertThat(reason("a.docx", FilesUnderTest.zip(parts))).isEqualTo("macros");
		parts.remove("word/vbaProject.bin");
		parts.put("word/document.xml", new byte[(int) OfficeFile.LARGEST_UNPACKED + 1]);
		assertThat(reason("a.docx", FilesUnderTest.zip(parts))).isEqualTo("bomb");
		byte[] whole = FilesUnderTest.docx();
		assertThat(reason("a.docx", java.util.Arrays.copyOf(whole, whole.length / 2))).isEqualTo("broken");
	}

	@Test
	void largePhotoIsToldApartFromAnotherLargeFile() {
		assertThat(refusal(FilesUnderTest.jpeg((5 << 20) + 1)).reason()).isEqualTo("largePhoto");
		byte[] large = new byte[(5 << 20) + 1];
		System.arraycopy(FilesUnderTest.pdf("a"), 0, large, 0, 10);
		assertThat(refusal(large).reason()).isEqualTo("large");
		assertThat(refusal(large).arguments()).containsExactly(5L);
	}

	@Test
	void addressOfTheScannerIsCheckedAtTheStart() {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new FileSettings("clamav"));
	}

	private FileRefused refusal(byte[] content) {
		return catchThrowableOfType(FileRefused.class,
				() -> this.inspection.look(new MockMultipartFile("file", "a.jpg", null, content), LIMITS));
	}

	private LookedAt look(String name, byte[] content) {
		try {
			return this.inspection.look(new MockMultipartFile("file", name, null, content), LIMITS);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private String reason(String name, byte[] content) {
		return catchThrowableOfType(FileRefused.class, () -> look(name, content)).reason();
	}

}
