package org.greenlane.web;

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
import tools.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Component;

/**
 * Tells machines what a page is about:
 * {@code <script type="application/ld+json" data:json="${facts}">} holds the facts as
 * JSON. Such a block is data and no script, so the Content-Security-Policy lets it be; no
 * text in it can end it.
 */
@Component
class StructuredDataDialect extends AbstractProcessorDialect {

	private final ObjectMapper json;

	StructuredDataDialect(ObjectMapper json) {
		super("Structured data", "data", StandardDialect.PROCESSOR_PRECEDENCE);
		this.json = json;
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Facts(prefix, this.json));
	}

	/**
	 * Replaces an element's body by the attribute's value as JSON.
	 */
	private static final class Facts extends AbstractAttributeTagProcessor {

		private static final int AFTER_CONDITIONS = 1_200;

		private final ObjectMapper json;

		Facts(String prefix, ObjectMapper json) {
			super(TemplateMode.HTML, prefix, null, false, "json", true, AFTER_CONDITIONS, true);
			this.json = json;
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
				IElementTagStructureHandler structure) {
			Object facts = StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, value)
				.execute(context);
			String text = this.json.writeValueAsString(facts)
				.replace("&", "\\u0026")
				.replace("<", "\\u003c")
				.replace(">", "\\u003e");
			structure.setBody(text, false);
		}

	}

}
