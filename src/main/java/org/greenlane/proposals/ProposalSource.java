package org.greenlane.proposals;

/**
 * Where a proposal's statements can be read.
 *
 * @param title the document or page
 * @param url its address on the web
 * @param remark what the focal point tells the editor, and nobody else
 */
public record ProposalSource(String title, String url, String remark) {

	static final ProposalSource NONE = new ProposalSource("", "", "");

	public ProposalSource {
		title = title.replace("\0", "").strip();
		url = url.replace("\0", "").strip();
		remark = remark.replace("\0", "").strip();
	}

}
