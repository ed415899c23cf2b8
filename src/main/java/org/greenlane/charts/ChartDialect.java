package org.greenlane.charts;

import java.util.Map;
import java.util.Set;

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
 * Draws a chart into an element: {@code chart:picture="${chart}"}.
 */
@Component
class ChartDialect extends AbstractProcessorDialect {

	ChartDialect() {
		super("Charts", "chart", StandardDialect.PROCESSOR_PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Picture(prefix));
	}

	/**
	 * Replaces an element's body by the picture.
	 */
	private static final class Picture extends AbstractAttributeTagProcessor {

		private static final int AFTER_CONDITIONS = 1_200;

		Picture(String prefix) {
			super(TemplateMode.HTML, prefix, null, false, "picture", true, AFTER_CONDITIONS, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
				IElementTagStructureHandler structure) {
			Chart chart = (Chart) StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, value)
				.execute(context);
			String root = context.buildLink("/", Map.of());
			structure.setBody(ChartMarkup.inPage(chart, root.substring(0, root.length() - 1)), false);
		}

	}

}
