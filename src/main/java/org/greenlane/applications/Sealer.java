package org.greenlane.applications;

import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.greenlane.applications.Versions.Told;
import org.greenlane.calls.CallForm;
import org.greenlane.files.StoredFile;
import org.greenlane.questions.Answers;
import org.greenlane.questions.Question;
import org.greenlane.questions.QuestionType;
import org.greenlane.web.Language;

/**
 * Writes a version as the canonical texts that it is kept as.
 */
public final class Sealer {

	private Sealer() {
	}

	/**
	 * Seals what is to be sent.
	 * @param answers what was answered to the questions that are asked
	 * @param files what is attached, by question
	 */
	static SealedVersion seal(Seal seal, Answers answers, CallForm form, Map<String, StoredFile> files) {
		Map<String, List<String>> open = new LinkedHashMap<>();
		Map<String, List<String>> personal = new LinkedHashMap<>();
		form.questions().filter((one) -> answers.has(one.id())).forEach((one) -> {
			boolean person = isPersonal(one.question());
			(person ? personal : open).put(one.id(), answers.all(one.id()));
		});
		// Without it, a short text could be guessed from its hash.
		CanonicalText person = new CanonicalText().line("nonce", UUID.randomUUID().toString());
		new TreeMap<>(files).forEach((question, file) -> person.line("file", question + " " + file.name()));
		String hidden = person.answers(personal).toString();
		byte[] hiddenHash = CanonicalText.hash(hidden);
		String content = content(seal, HexFormat.of().formatHex(hiddenHash), open, files);
		Language language = answers.one(CallForm.LANGUAGE).flatMap(Language::ofTag).orElse(seal.language());
		return new SealedVersion(seal.application(), seal.number(), seal.revision(), seal.at(), seal.by(), language,
				content, CanonicalText.hash(content), hidden, hiddenHash, null);
	}

	private static String content(Seal seal, String hiddenHash, Map<String, List<String>> open,
			Map<String, StoredFile> files) {
		CanonicalText text = new CanonicalText().line("greenlane", "application 1")
			.line("reference", seal.reference().printed())
			.line("version", String.valueOf(seal.number()))
			.line("call", seal.call())
			.line("form", seal.form())
			.line("sealed", seal.at().toString())
			.line("personal", hiddenHash);
		new TreeMap<>(files).forEach((question, file) -> text.line("file",
				"%s %s %d %s".formatted(question, file.sha256(), file.size(), file.type())));
		return text.answers(open).toString();
	}

	/** What is counted of a version. */
	static Told told(Answers answers) {
		return new Told(answers.one("economy"), answers.one(CallForm.ENTITY_TYPE), answers.one(CallForm.TRACK),
				answers.one("organisation"));
	}

	/**
	 * Whether erasure takes an answer away: all that was typed freely, and what may tell
	 * of a person's origin. What was chosen from a list stays, as counts rest on it.
	 */
	public static boolean isPersonal(Question question) {
		return switch (question.type()) {
			case ONE, BAND, ECONOMY, YEAR, TICK -> false;
			case TEXT, LONG_TEXT, SEVERAL, URL, EMAIL, PHONE, FILE -> true;
		};
	}

	/** Whether a question takes a file and not an answer. */
	public static boolean isFile(Question question) {
		return question.type() == QuestionType.FILE;
	}

	/**
	 * Around what is sealed.
	 *
	 * @param call the call's name in addresses
	 * @param form the hash of the form and rules that it was checked against
	 * @param language the language of the application where its form does not ask
	 */
	record Seal(UUID application, Reference reference, int number, int revision, String call, String form,
			Language language, Instant at, UUID by) {
	}

}
