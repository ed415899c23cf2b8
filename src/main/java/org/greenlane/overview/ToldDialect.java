package org.greenlane.overview;

import java.io.StringWriter;
import java.util.Set;

import org.thymeleaf.TemplateSpec;
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
 * Fills an element with the story of the overview: {@code overview:told}. The story is
 * the same for all readers of a language, so it is rendered once for what was
 * {@link Overviews.Told} and its markup is kept with it.
 */
@Component
class ToldDialect extends AbstractProcessorDialect {

	ToldDialect() {
		super("Overview", "overview", StandardDialect.PROCESSOR_PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Story(prefix));
	}

	private static final class Story extends AbstractAttributeTagProcessor {

		private static final int AFTER_CONDITIONS = 1_200;

		private static final TemplateSpec TEMPLATE = new TemplateSpec("overview/story", TemplateMode.HTML);

		Story(String prefix) {
			super(TemplateMode.HTML, prefix, null, false, "told", true, AFTER_CONDITIONS, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
				IElementTagStructureHandler structure) {
			Overviews.Told told = (Overviews.Told) StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, value)
				.execute(context);
			structure.setBody(told.markup(() -> rendered(context)), false);
		}

		private static String rendered(ITemplateContext context) {
			StringWriter markup = new StringWriter(200_000);
			context.getConfiguration().getTemplateManager().parseAndProcess(TEMPLATE, context, markup);
			return markup.toString();
		}

	}

}
