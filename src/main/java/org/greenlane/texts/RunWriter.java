package org.greenlane.texts;

import java.util.function.Consumer;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.greenlane.web.PortalAddress;

/**
 * Writes what stands within a paragraph as Word's runs.
 */
final class RunWriter extends AbstractVisitor {

	private final WordXml xml;

	private final WordLinks links;

	private final PortalAddress portal;

	private final WordProperties properties;

	private final Consumer<FootnoteReference> notes;

	private int bold;

	private int italic;

	private String style = "";

	RunWriter(WordXml xml, WordLinks links, PortalAddress portal, WordProperties properties,
			Consumer<FootnoteReference> notes) {
		this.xml = xml;
		this.links = links;
		this.portal = portal;
		this.properties = properties;
		this.notes = notes;
	}

	void write(Node parent) {
		visitChildren(parent);
	}

	void run(String text) {
		open();
		this.xml.text(text).close();
	}

	private void open() {
		this.xml.open("r").open("rPr");
		if (!this.style.isEmpty()) {
			this.xml.empty("rStyle", "val", this.style);
		}
		if (this.bold > 0) {
			this.xml.empty("b");
		}
		if (this.italic > 0) {
			this.xml.empty("i");
		}
		this.xml.close();
	}

	@Override
	public void visit(Text text) {
		run(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		String around = this.style;
		this.style = "HTMLCode";
		run(code.getLiteral());
		this.style = around;
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		run(" ");
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		this.xml.open("r").empty("br").close();
	}

	@Override
	public void visit(StrongEmphasis strong) {
		this.bold++;
		visitChildren(strong);
		this.bold--;
	}

	@Override
	public void visit(Emphasis emphasis) {
		this.italic++;
		visitChildren(emphasis);
		this.italic--;
	}

	@Override
	public void visit(Link link) {
		Address address = Address.of(link.getDestination(), this.portal.origin());
		if (address.href().isEmpty() || address.kind() == Address.Kind.WITHIN) {
			visitChildren(link);
			return;
		}
		String target = (address.kind() == Address.Kind.PORTAL)
				? this.portal.of(this.properties.language(), address.href()) : address.href();
		this.xml.open("hyperlink", "r:id", this.links.id(target));
		this.style = "Hyperlink";
		visitChildren(link);
		this.style = "";
		this.xml.close();
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof FootnoteReference reference) {
			this.notes.accept(reference);
		}
		else {
			visitChildren(node);
		}
	}

}
