package org.greenlane.proposals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.dataset.KeptFile;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Finds for a focal point what is of their economy, and nothing else.
 */
@Component
class FocalPoints {

	private final Proposals proposals;

	private final Proposable kinds;

	private final ProposalPolicy policy;

	private final OwnRows rows;

	FocalPoints(Proposals proposals, Proposable kinds, ProposalPolicy policy, OwnRows rows) {
		this.proposals = proposals;
		this.kinds = kinds;
		this.policy = policy;
		this.rows = rows;
	}

	/** The economies that they speak for. */
	static List<String> economies(SignedIn person) {
		return person.grants().stream().flatMap((grant) -> grant.economy().stream()).toList();
	}

	/**
	 * A proposal of their economy.
	 * @throws NotFoundException if there is none, also where it is of another economy
	 */
	Proposal proposal(UUID id, SignedIn person) {
		return this.proposals.find(id)
			.filter((one) -> this.policy.mayWrite(person, one))
			.orElseThrow(() -> new NotFoundException("Proposal " + id));
	}

	/**
	 * The row that an address names, there already or to be proposed.
	 * @param economy empty where they speak for one only
	 * @throws NotFoundException if it is not theirs
	 */
	Named named(String kind, String row, String economy, SignedIn person) {
		KeptFile file = this.kinds.kind(kind);
		String own = economies(person).stream()
			.filter((one) -> economy.isEmpty() || one.equals(economy))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("Economy " + economy));
		if (!isNamed(file, row, own)) {
			throw new NotFoundException("Row " + row + " of " + own);
		}
		return new Named(file, own, row);
	}

	/**
	 * A contact is known by its economy, a procedure by its programme; other new rows
	 * have no code yet.
	 */
	private boolean isNamed(KeptFile file, String row, String economy) {
		return switch (file.kind()) {
			case "contacts" -> row.equals(economy);
			case "procedures" -> this.rows.programmes(economy).contains(row);
			default -> row.isEmpty() || this.rows.find(file, economy, row).isPresent();
		};
	}

	/** What is being written or waits about a row already. */
	Optional<Proposal> open(Named named) {
		return this.proposals.of(named.economy())
			.stream()
			.filter((one) -> !named.row().isEmpty() && one.kind().equals(named.file().kind())
					&& one.key().equals(named.row()))
			.filter((one) -> one.state() == ProposalState.DRAFT || one.state() == ProposalState.SENT)
			.findFirst();
	}

	/**
	 * A row of a focal point's economy.
	 *
	 * @param row its key; empty for a new one that has none yet
	 */
	record Named(KeptFile file, String economy, String row) {
	}

}
