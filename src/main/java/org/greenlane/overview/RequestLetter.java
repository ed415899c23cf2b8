package org.greenlane.overview;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.economies.MsmeDefinition;
import org.greenlane.indicators.Input;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the text with which a figure is asked for, in the reader's language. What
 * sources say stays as they say it.
 */
@Component
class RequestLetter {

	private static final List<Input> COUNTS = List.of(Input.TOTAL, Input.MSME_COUNT, Input.SIZE_COUNTS);

	private final MessageSource messages;

	RequestLetter(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The line above the text.
	 */
	String subject(MissingFigure figure, Language language) {
		return words("subject", language, figure.economy().getName().in(language), input(figure.input(), language));
	}

	/**
	 * The text.
	 * @param portal the portal's address with its language
	 */
	String text(MissingFigure figure, String portal, Language language) {
		String economy = figure.economy().getName().in(language);
		String address = portal + "/participation/" + figure.economy().getIso2().toLowerCase(Locale.ROOT);
		Stream<String> parts = Stream.of(words("to", language, giver(figure, language), economy),
				words("greeting", language), words("why", language, economy, address),
				words("what", language) + "\n" + list(asked(figure, language)), small(figure, language),
				words("else", language), words("end", language));
		return parts.filter((part) -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
	}

	private Stream<String> asked(MissingFigure figure, Language language) {
		Stream<String> programmes = switch (figure.input()) {
			case TRADERS, SMALL_TRADERS, PARTNER_TRADE -> Stream.of();
			default -> figure.programmes().isEmpty() ? Stream.of(words("programme.any", language))
					: Stream.of(words("programmes", language, String.join("; ", figure.programmes())));
		};
		Stream<String> unit = COUNTS.contains(figure.input()) ? Stream.of(words("unit", language)) : Stream.of();
		Stream<String> total = (figure.input() == Input.MSME_COUNT || figure.input() == Input.SIZE_COUNTS)
				? Stream.of(words("base", language)) : Stream.of();
		return Stream
			.of(programmes, Stream.of(input(figure.input(), language)), total, unit,
					Stream.of(words("date", language), words("published", language)))
			.flatMap((lines) -> lines);
	}

	private String small(MissingFigure figure, Language language) {
		if (!figure.isBySize()) {
			return "";
		}
		if (figure.earlier() != null) {
			return words("small.earlier", language, figure.earlier());
		}
		if (figure.definitions().isEmpty()) {
			return words("small.none", language);
		}
		return words("small.law", language) + "\n"
				+ list(figure.definitions().stream().map((one) -> definition(one, language)));
	}

	private String definition(MsmeDefinition definition, Language language) {
		Stream<String> sizes = Stream.of(size("micro", definition.micro(), language),
				size("small", definition.small(), language), size("medium", definition.medium(), language));
		@Nullable String law = definition.legalBasis();
		return ((law != null) ? law + ", " : "") + definition.sector() + ": "
				+ sizes.filter((size) -> !size.isEmpty()).collect(Collectors.joining("; "));
	}

	private String size(String name, MsmeDefinition.Size size, Language language) {
		if (size.isEmpty()) {
			return "";
		}
		String said = (size.words() != null) ? size.words()
				: this.messages.getMessage("economies.employees", new Object[] { size.limit() }, language.locale());
		return message("economies.definitions." + name, language) + ": " + said;
	}

	private static String list(Stream<String> lines) {
		return lines.map((line) -> "- " + line).collect(Collectors.joining("\n"));
	}

	private String input(Input input, Language language) {
		return message("indicators.input." + input, language);
	}

	private String giver(MissingFigure figure, Language language) {
		if (figure.input().giver() != Input.Giver.CUSTOMS) {
			return message("indicators.giver." + figure.input().giver(), language);
		}
		boolean union = figure.economy().getIso2().equals("EU");
		return message(union ? "overview.ask.commission" : "overview.ask.customs", language);
	}

	private String message(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

	private String words(String key, Language language, Object... arguments) {
		return this.messages.getMessage("overview.ask.letter." + key, arguments, language.locale());
	}

}
