package org.greenlane.listings;

import java.util.Set;
import java.util.function.BiFunction;

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
 * Writes what repeats most in a list page, its rows and the options of its filters, in
 * one step each: {@code listing:rows} fills a table's body, {@code listing:options} a
 * select or a fieldset. Evaluating hundreds of small elements was most of a list's cost.
 */
@Component
class ListingDialect extends AbstractProcessorDialect {

	ListingDialect() {
		super("Listings", "listing", StandardDialect.PROCESSOR_PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Body<>(prefix, "rows", ListingPage.class, ListingMarkup::rows),
				new Body<>(prefix, "options", ListingPage.Choice.class, ListingMarkup::options));
	}

	/**
	 * Replaces an element's body by the markup of the attribute's value.
	 */
	private static final class Body<T> extends AbstractAttributeTagProcessor {

		private static final int AFTER_CONDITIONS = 1_200;

		private final Class<T> type;

		private final BiFunction<ListingMarkup, T, String> writer;

		Body(String prefix, String attribute, Class<T> type, BiFunction<ListingMarkup, T, String> writer) {
			super(TemplateMode.HTML, prefix, null, false, attribute, true, AFTER_CONDITIONS, true);
			this.type = type;
			this.writer = writer;
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
				IElementTagStructureHandler structure) {
			Object shown = StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, value)
				.execute(context);
			ListingMarkup markup = new ListingMarkup(
					(key, argument) -> context.getMessage(ListingDialect.class, key, new Object[] { argument }, true));
			structure.setBody(this.writer.apply(markup, this.type.cast(shown)), false);
		}

	}

}
