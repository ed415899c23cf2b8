package org.greenlane.indicators;

import java.math.BigDecimal;

/**
 * How much a number grew between two dates.
 *
 * @param percent in percent, with 6 decimals; below 0 where it fell
 * @param years between the middles of the two dates, with 2 decimals
 * @param toTheYear whether one of the dates is known only to the year, so that the real
 * distance may be up to a year more or less
 */
public record Growth(BigDecimal percent, BigDecimal years, boolean toTheYear) {
}
