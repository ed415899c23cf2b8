package org.greenlane.aeo;

import java.util.List;
import java.util.Map;

import org.greenlane.sources.SourceLink;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How a programme works, as far as its administration has told.
 *
 * @param answers by question, in their order; those without an answer are left out
 */
public record Procedure(Map<String, String> answers, @Nullable PartialDate asOf, List<SourceLink> sources) {
}
