package org.greenlane.proposals;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.dataset.KeptFile;
import org.greenlane.history.Cause;
import org.greenlane.revisions.Signature;
import org.greenlane.revisions.StoredRow;
import org.greenlane.web.PublicVersions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Shows the very public page as it would be: applies the proposal in a transaction, has
 * the page rendered within it, and gives the transaction up.
 */
@Component
class PublicPreview {

	private final Proposals proposals;

	private final Proposable kinds;

	private final Applying applying;

	private final PublicVersions versions;

	private final PageWithin pages;

	private final TransactionTemplate transaction;

	PublicPreview(Proposals proposals, Proposable kinds, Applying applying, PublicVersions versions, PageWithin pages,
			PlatformTransactionManager transactions) {
		this.proposals = proposals;
		this.kinds = kinds;
		this.applying = applying;
		this.versions = versions;
		this.pages = pages;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Writes the page into the answer.
	 * @param back the page that leads here, below the language
	 * @return whether it could be shown; not where something is wrong with the proposal
	 */
	boolean show(Proposal proposal, SignedIn person, String back, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		boolean shown = Boolean.TRUE.equals(this.transaction.execute((status) -> {
			status.setRollbackOnly();
			Optional<String> page = apply(proposal, person);
			page.ifPresent((address) -> this.versions
				.apart(() -> this.pages.render(address, Map.of("publicPreview", back), request, answer)));
			return page.isPresent();
		}));
		if (shown) {
			answer.copyBodyToResponse();
		}
		return shown;
	}

	/** The address of the page that shows it, if it can be applied. */
	private Optional<String> apply(Proposal proposal, SignedIn person) {
		Map<String, String> proposed = Proposable.cells(Optional.empty(), this.proposals.fields(proposal.id()));
		Signature signature = new Signature(person.id(), Cause.PROPOSAL, "");
		if (proposed.isEmpty()
				|| !this.applying.apply(proposal, proposed, SourceRows.OFFICIAL, Optional.empty(), signature)
					.applicable()) {
			return Optional.empty();
		}
		KeptFile file = this.kinds.anyKind(proposal.kind());
		return this.applying.now(proposal).map(StoredRow::cells).map(file::page);
	}

}
