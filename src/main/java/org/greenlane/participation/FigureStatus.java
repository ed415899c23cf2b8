package org.greenlane.participation;

import org.greenlane.listings.Labels;

/**
 * Why a figure is there or is not. {@code NOT_REPORTED} is a statement about an economy
 * and stands only where a source says so; where nothing was found it is
 * {@code NO_SOURCE}.
 */
public enum FigureStatus {

	REPORTED, ESTIMATED, NOT_COLLECTED, CONFIDENTIAL, NOT_REPORTED, NO_SOURCE;

	static final Labels LABELS = Labels.of("participation.status", FigureStatus.class);

}
