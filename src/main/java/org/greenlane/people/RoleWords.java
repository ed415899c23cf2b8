package org.greenlane.people;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;

import org.greenlane.accounts.Grant;
import org.greenlane.economies.Economies;
import org.greenlane.economies.Economy;
import org.greenlane.web.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Roles and economies as pages and letters name them.
 */
@Component
class RoleWords {

	private final Economies economies;

	private final MessageSource messages;

	RoleWords(Economies economies, MessageSource messages) {
		this.economies = economies;
		this.messages = messages;
	}

	/** Such as “Focal point of Kenya”. */
	String of(Grant grant, Language language) {
		String about = grant.economy().map((iso2) -> economy(iso2, language)).or(grant::call).orElse("");
		return this.messages.getMessage("people.role." + grant.role().slug(), new Object[] { about },
				language.locale());
	}

	boolean isEconomy(String iso2) {
		return this.economies.findById(iso2).isPresent();
	}

	/** All economies to choose from, in the order of a language. */
	List<Choice> economies(Language language) {
		return this.economies.findAll()
			.stream()
			.map((one) -> new Choice(one.getIso2(), one.getName().in(language)))
			.sorted(Comparator.comparing(Choice::name, Collator.getInstance(language.locale())))
			.toList();
	}

	private String economy(String iso2, Language language) {
		return this.economies.findById(iso2).map(Economy::getName).map((name) -> name.in(language)).orElse(iso2);
	}

	/** An economy that can be chosen. */
	record Choice(String iso2, String name) {
	}

}
