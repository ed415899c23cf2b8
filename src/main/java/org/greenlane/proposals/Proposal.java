package org.greenlane.proposals;

import java.util.Optional;
import java.util.UUID;

/**
 * A change of one row that somebody decides about.
 *
 * @param version raised by whatever is done with it, so that two who do something at once
 * notice
 * @param kind the kind of rows, such as {@code programmes}
 * @param key what the row is known by
 * @param name what people call it
 * @param economy the code of the economy that it is about; empty only for rows of a
 * release that are of none or of several
 * @param isNew whether there was no such row
 * @param why the reason that everybody reads, once it is decided
 * @param accepted how many of its fields were accepted
 * @param declined how many were declined
 */
public record Proposal(UUID id, int version, Origin origin, String kind, String key, String name,
		Optional<String> economy, boolean isNew, ProposalSource source, Milestones milestones, String why,
		Optional<ShippedVersion> shipped, int accepted, int declined) {

	/** Where it stands. */
	public ProposalState state() {
		if (this.milestones.decidedAt().isPresent()) {
			if (this.declined == 0) {
				return ProposalState.ACCEPTED;
			}
			return (this.accepted == 0) ? ProposalState.DECLINED : ProposalState.ACCEPTED_IN_PART;
		}
		if (this.milestones.withdrawnAt().isPresent()) {
			return ProposalState.WITHDRAWN;
		}
		return this.milestones.sentAt().isPresent() ? ProposalState.SENT : ProposalState.DRAFT;
	}

	/** Whether a release filed it. */
	public boolean isOfUpgrade() {
		return this.origin == Origin.UPGRADE;
	}

	/** Whether the files no longer have its row. */
	public boolean isLeaving() {
		return this.shipped.filter(ShippedVersion::left).isPresent();
	}

	/** Whether a person had a part in writing it. */
	boolean isBy(UUID person) {
		return this.milestones.startedBy().filter(person::equals).isPresent()
				|| this.milestones.sentBy().filter(person::equals).isPresent();
	}

}
