package org.greenlane.files;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Looks at files before they are kept: size, type by content, what an office file holds,
 * and the scanner where there is one. It needs no transaction, since a scanner takes its
 * time.
 */
@Component
public class Inspection {

	private static final Logger log = LoggerFactory.getLogger(Inspection.class);

	private static final Tika TIKA = new Tika();

	private static final int LONGEST_NAME = 120;

	private final Scanner scanner;

	private final Clock clock;

	Inspection(Scanner scanner, Clock clock) {
		this.scanner = scanner;
		this.clock = clock;
	}

	/**
	 * Looks at a file of a form.
	 * @throws FileRefused with a message below {@code files.refused}
	 */
	public LookedAt look(MultipartFile file, FileLimits limits) throws IOException {
		if (file.getSize() > limits.bytes()) {
			throw tooLarge(file, limits);
		}
		return look(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes(), limits);
	}

	/**
	 * Looks at a file.
	 * @param name as its sender calls it; paths and signs that print nothing are left out
	 * @throws FileRefused with a message below {@code files.refused}
	 */
	public LookedAt look(String name, byte[] content, FileLimits limits) {
		if (content.length == 0) {
			throw new FileRefused("empty");
		}
		if (content.length > limits.bytes()) {
			throw new FileRefused("large", limits.megabytes());
		}
		FileType type = type(content, limits);
		return new LookedAt(type.named(plain(name)), type, content, scan(content));
	}

	/** A photo that is too large is told apart, as a phone can make it smaller. */
	private static FileRefused tooLarge(MultipartFile file, FileLimits limits) throws IOException {
		try (var content = file.getInputStream()) {
			boolean photo = TIKA.detect(content).startsWith("image/");
			return new FileRefused(photo ? "largePhoto" : "large", limits.megabytes());
		}
	}

	private static FileType type(byte[] content, FileLimits limits) {
		String found = TIKA.detect(content);
		if (found.startsWith("image/hei")) {
			throw new FileRefused("heic");
		}
		if (OfficeFile.mayBe(found) && limits.types().contains(FileType.DOCX)) {
			OfficeFile.lookThrough(content, OfficeFile.DOCUMENT);
			return FileType.DOCX;
		}
		if (found.contains("msoffice") || found.contains("ole")) {
			throw new FileRefused("old");
		}
		return FileType.of(found).filter(limits.types()::contains).orElseThrow(() -> new FileRefused("type"));
	}

	private static String plain(String name) {
		@Nullable String last = StringUtils.getFilename(name.replace('\\', '/'));
		String printed = ((last != null) ? last : "").replaceAll("[\\p{C}\"<>|:*?]+", " ").strip();
		String cut = (printed.length() > LONGEST_NAME) ? printed.substring(printed.length() - LONGEST_NAME) : printed;
		return cut.isEmpty() ? "file" : cut;
	}

	/** A scanner that is away does not keep anybody from sending: it is asked again. */
	private @Nullable Instant scan(byte[] content) {
		if (!this.scanner.isThere()) {
			return null;
		}
		try {
			if (this.scanner.scan(content).isPresent()) {
				throw new FileRefused("threat");
			}
			return this.clock.instant();
		}
		catch (IOException away) {
			log.warn("The scanner of files does not answer; the file waits: {}", away.getMessage());
			return null;
		}
	}

}
