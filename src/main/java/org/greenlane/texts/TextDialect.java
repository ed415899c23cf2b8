package org.greenlane.texts;

import java.util.Set;

import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;

/**
 * Fills an element with a text: {@code texts:markdown="${text}"}, with mentions in the
 * language of the page. Where a page has several texts, or has them below a heading of
 * its own, {@code texts:prefix} and {@code texts:heading} say what {@link Place} needs.
 */
@Component
class TextDialect extends AbstractProcessorDialect {

	private final Markdown markdown;

	TextDialect(Markdown markdown) {
		super("Texts", "texts", StandardDialect.PROCESSOR_PRECEDENCE);
		this.markdown = markdown;
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Prose(prefix, this.markdown));
	}

	private static final class Prose extends AbstractAttributeTagProcessor {

		private static final int AFTER_CONDITIONS = 1_200;

		private final Markdown markdown;

		Prose(String prefix, Markdown markdown) {
			super(TemplateMode.HTML, prefix, null, false, "markdown", true, AFTER_CONDITIONS, true);
			this.markdown = markdown;
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
				IElementTagStructureHandler structure) {
			Object text = value(context, value);
			Object prefix = value(context, tag.getAttributeValue("texts:prefix"));
			Object heading = value(context, tag.getAttributeValue("texts:heading"));
			structure.removeAttribute("texts:prefix");
			structure.removeAttribute("texts:heading");
			Place main = Place.main(Language.of(context.getLocale()));
			Place place = new Place(main.reader(), (prefix != null) ? prefix.toString() : main.prefix(),
					(heading instanceof Number level) ? level.intValue() : main.heading());
			structure.setBody((text != null) ? this.markdown.html(text.toString(), place) : "", false);
		}

		private static @Nullable Object value(ITemplateContext context, @Nullable String expression) {
			return (expression != null) ? StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, expression)
				.execute(context) : null;
		}

	}

}
