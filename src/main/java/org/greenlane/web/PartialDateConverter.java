package org.greenlane.web;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Stores a partial date as it is written, so that the database sorts it as Java does.
 */
@Converter(autoApply = true)
class PartialDateConverter implements AttributeConverter<PartialDate, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
		return (date != null) ? date.toString() : null;
	}

	@Override
	public @Nullable PartialDate convertToEntityAttribute(@Nullable String text) {
		return (text != null) ? PartialDate.parse(text) : null;
	}

}
