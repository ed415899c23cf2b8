package org.greenlane.reports;

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
 * Puts data for programs into a page: {@code reports:linked="${json}"}. It is no script
 * that runs, so the policy of the page does not speak of it.
 */
@Component
class ReportDialect extends AbstractProcessorDialect {

	ReportDialect() {
		super("Reports", "reports", StandardDialect.PROCESSOR_PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Linked(prefix));
	}

	private static final class Linked extends AbstractAttributeTagProcessor {

		private static final int AFTER_CONDITIONS = 1_200;

		Linked(String prefix) {
			super(TemplateMode.HTML, prefix, null, false, "linked", true, AFTER_CONDITIONS, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
				IElementTagStructureHandler structure) {
			String json = String.valueOf(StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, value)
				.execute(context));
			// Nothing in it can end the element.
			String safe = json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
			structure.replaceWith("<script type=\"application/ld+json\">" + safe + "</script>", false);
		}

	}

}
