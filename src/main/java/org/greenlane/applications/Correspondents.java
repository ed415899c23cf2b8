package org.greenlane.applications;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.greenlane.accounts.People;
import org.greenlane.accounts.SignedIn;
import org.springframework.stereotype.Component;

/**
 * To whom letters about an application go: whoever began it, and those who have joined.
 */
@Component
public class Correspondents {

	private final Collaborators collaborators;

	private final People people;

	Correspondents(Collaborators collaborators, People people) {
		this.collaborators = collaborators;
		this.people = people;
	}

	/** Each of them once. */
	public List<SignedIn> of(Application application) {
		Stream<UUID> others = this.collaborators.of(application.id())
			.stream()
			.filter(Collaborator::joined)
			.map(Collaborator::person)
			.filter(Objects::nonNull);
		return Stream.concat(Stream.of(application.owner()), others)
			.distinct()
			.flatMap((id) -> this.people.find(id).stream())
			.toList();
	}

}
