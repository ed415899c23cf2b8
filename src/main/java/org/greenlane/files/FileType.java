package org.greenlane.files;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The types of files that are taken, whatever a file's name says.
 */
public enum FileType {

	PDF("application/pdf", "pdf"), JPEG("image/jpeg", "jpg", "jpeg"), PNG("image/png", "png"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

	private final String mediaType;

	private final String ending;

	private final Set<String> endings;

	FileType(String mediaType, String ending, String... others) {
		this.mediaType = mediaType;
		this.ending = ending;
		this.endings = Set.copyOf(Stream.concat(Stream.of(ending), Stream.of(others)).toList());
	}

	/** The type as an answer declares it. */
	public String mediaType() {
		return this.mediaType;
	}

	/** A name with an ending of this type. */
	String named(String name) {
		int dot = name.lastIndexOf('.');
		boolean fits = dot > 0 && this.endings.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
		return fits ? name : name + "." + this.ending;
	}

	/** The type that a media type means; office files are told apart by their parts. */
	static Optional<FileType> of(String mediaType) {
		return Stream.of(values()).filter((type) -> type.mediaType.equals(mediaType)).findFirst();
	}

}
