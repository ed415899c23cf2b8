package org.greenlane.atlas;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * Tests for {@link MapProjection}. The expected values are those of d3-geo 3.1.2,
 * {@code geoEqualEarth().rotate([-11, 0]).scale(180).translate([500, 244])}.
 */
class MapProjectionTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(textBlock = """
			Centre,               11,      0,     500.000, 244.000
			Null Island,          0,       0,     470.227, 244.000
			Brussels,             4.35,    50.85, 485.256, 72.121
			Nairobi,              36.82,   -1.29, 569.877, 248.704
			Washington,           -77.04,  38.90, 287.365, 108.051
			Tokyo,                139.69,  35.69, 816.633, 118.386
			Wellington,           174.78, -41.29, 889.675, 387.475
			Ushuaia,              -68.30, -54.80, 330.105, 426.681
			Apia,                -171.76, -13.83, 973.065, 294.174
			Alofi (last in east), -169.92, -19.06, 971.958, 312.826
			Avarua (first in west), -159.78, -21.21, 52.794, 320.409
			Cape Morris Jesup,    -33.40,  83.63, 427.563, 9.033
			""")
	void placesWhatD3Places(String name, double longitude, double latitude, double x, double y) {
		MapProjection.Point point = MapProjection.project(longitude, latitude);
		assertThat(point.x()).as(name).isCloseTo(x, within(0.01));
		assertThat(point.y()).as(name).isCloseTo(y, within(0.01));
	}

	@Test
	void keepsEveryLongitudeInsideTheMap() {
		for (int longitude = -180; longitude <= 180; longitude++) {
			assertThat(MapProjection.project(longitude, 0).x()).isBetween(12.0, MapProjection.WIDTH - 12.0);
		}
	}

	@Test
	void refusesWhatIsNotOnTheGlobe() {
		assertThatIllegalArgumentException().isThrownBy(() -> MapProjection.project(181, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> MapProjection.project(0, -91));
		assertThatIllegalArgumentException().isThrownBy(() -> MapProjection.project(Double.NaN, 0));
	}

}
