package org.greenlane.texts;

import java.util.Map;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Says of cells what HTML wants to know: that a heading is one of its column, and numbers
 * stand at the right by a class.
 */
final class CellAttributes implements AttributeProvider {

	@Override
	public void setAttributes(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof TableCell cell) {
			attributes.remove("align");
			if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
				attributes.put("class", "number");
			}
			if (cell.isHeader() && cell.getFirstChild() != null) {
				attributes.put("scope", "col");
			}
		}
	}

}
