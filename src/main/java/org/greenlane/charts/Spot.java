package org.greenlane.charts;

/**
 * A place in a chart's units.
 */
public record Spot(double x, double y) {
}
