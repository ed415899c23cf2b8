package org.greenlane.catalogue;

import java.util.List;
import java.util.Set;

import org.greenlane.web.Language;
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
 * Fills a list with hits in one step: {@code search:hits}.
 */
@Component
class SearchDialect extends AbstractProcessorDialect {

	private final SearchFilters words;

	SearchDialect(SearchFilters words) {
		super("Search", "search", StandardDialect.PROCESSOR_PRECEDENCE);
		this.words = words;
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Hits(prefix, this.words));
	}

	private static final class Hits extends AbstractAttributeTagProcessor {

		private static final int AFTER_CONDITIONS = 1_200;

		private final SearchFilters words;

		Hits(String prefix, SearchFilters words) {
			super(TemplateMode.HTML, prefix, null, false, "hits", true, AFTER_CONDITIONS, true);
			this.words = words;
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
				IElementTagStructureHandler structure) {
			List<?> hits = (List<?>) StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, value)
				.execute(context);
			HitMarkup markup = new HitMarkup(this.words, Language.of(context.getLocale()));
			structure.setBody(markup.items(hits.stream().map(Hit.class::cast).toList()), false);
		}

	}

}
