package org.greenlane.atlas;

/**
 * Places a longitude and a latitude on the world map: the Equal Earth projection, in the
 * units of the {@code viewBox} of {@code static/images/land.svg}, which is
 * {@code 0 0 1000 440} with y downwards. The outline is drawn by
 * {@code docs/map/make-land.mjs} with the same frame; change both or neither.
 * <p>
 * The polynomial is the one published by Bojan Šavrič, Tom Patterson and Bernhard Jenny,
 * "The Equal Earth map projection", International Journal of Geographical Information
 * Science 33(3), 2019 (online 2018), doi:10.1080/13658816.2018.1504949. The map is
 * centred on 11°E and so cut at 169°W, in the Bering Strait. The picture ends south of
 * Cape Horn: latitudes below about 57°S fall under its lower edge.
 */
final class MapProjection {

	/**
	 * The width of the map.
	 */
	static final int WIDTH = 1000;

	/**
	 * The height of the map.
	 */
	static final int HEIGHT = 440;

	private static final double CENTRE = 11;

	private static final double SCALE = 180;

	private static final double X = 500;

	private static final double Y = 244;

	private static final double A1 = 1.340264;

	private static final double A2 = -0.081106;

	private static final double A3 = 0.000893;

	private static final double A4 = 0.003796;

	private static final double M = Math.sqrt(3) / 2;

	private MapProjection() {
	}

	/**
	 * Projects a point of the globe.
	 * @param longitude degrees east, -180 to 180
	 * @param latitude degrees north, -90 to 90
	 * @return the point in the units of the map
	 * @throws IllegalArgumentException if a coordinate is out of range
	 */
	static Point project(double longitude, double latitude) {
		if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
			throw new IllegalArgumentException("Not on the globe: " + longitude + ", " + latitude);
		}
		double lambda = Math.toRadians(Math.IEEEremainder(longitude - CENTRE, 360));
		double theta = Math.asin(M * Math.sin(Math.toRadians(latitude)));
		double t2 = theta * theta;
		double t6 = t2 * t2 * t2;
		double x = lambda * Math.cos(theta) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
		double y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
		return new Point(X + SCALE * x, Y - SCALE * y);
	}

	/**
	 * A point of the map.
	 *
	 * @param x to the right of the left edge
	 * @param y below the upper edge
	 */
	record Point(double x, double y) {
	}

}
