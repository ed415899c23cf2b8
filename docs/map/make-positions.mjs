// Gives each economy one position for its mark on the world map, in decimal degrees.
//
//   npm install world-atlas@2.0.2 d3-geo@3.1.2 topojson-client@3.1.0 polylabel@2.1.0
//   node make-positions.mjs economies.csv > economy_positions.csv
//
// economies.csv: iso2 in the first column, the UN M49 number in the third.
// A position is the centroid of the largest polygon of Natural Earth 1:10m with that number or, where
// the centroid is not on the polygon, the point farthest from its edge. It says nothing of borders.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoContains, geoEqualEarth } from 'd3-geo';
import polylabel from 'polylabel';
import { merge } from 'topojson-client';

// Natural Earth's shapes without a number, and the number they are counted under here.
const UNNUMBERED = { Kosovo: 'XK', 'N. Cyprus': '196', 'Cyprus U.N. Buffer Zone': '196', Akrotiri: '196',
	Dhekelia: '196', Somaliland: '706', Baikonur: '398' };

// By hand: no shape, a shape too small to be sound, or one that would mislead.
const BY_HAND = {
	BS: [-77.35, 25.05], // Nassau; the largest island is Andros
	EU: [4.35, 50.85], // Brussels
	KI: [173.02, 1.42], // Tarawa; the largest island is Kiritimati, 3,200 km to the east
	MA: [-6.3, 31.9], // Natural Earth's shape takes in a part of Western Sahara
	MH: [171.38, 7.09], // Majuro
	MV: [73.51, 4.18], // Malé
	MY: [102.2, 4.0], // the Peninsula; the largest polygon is on Borneo, where the mark would cover Brunei
	SO: [45.34, 2.05], // Mogadishu; the centroid is outside and the widest part is in the far north
	UA: [31.18, 48.38], // the centre of the country with Crimea, which Natural Earth's shape leaves out
	VA: [12.45, 41.9],
};

const require = createRequire(import.meta.url);
const atlas = require('world-atlas/countries-10m.json');

const shapes = new Map();
for (const shape of atlas.objects.countries.geometries) {
	const key = shape.id ?? UNNUMBERED[shape.properties.name];
	shapes.set(key, [...(shapes.get(key) ?? []), shape]);
}

console.log('iso2,longitude,latitude');
for (const line of readFileSync(process.argv[2], 'utf8').trim().split('\n').slice(1)) {
	const [iso2, , m49] = line.split(',');
	const position = BY_HAND[iso2] ?? representative(iso2, shapes.get(m49 || iso2));
	console.log([iso2, ...position.map((degrees) => degrees.toFixed(2))].join());
}

function representative(iso2, found) {
	const largest = merge(atlas, found).coordinates
		.map((coordinates) => ({ type: 'Polygon', coordinates }))
		.filter((polygon) => geoArea(polygon) < 2 * Math.PI)
		.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
	const centroid = geoCentroid(largest);
	if (geoContains(largest, centroid)) {
		return centroid;
	}
	const projection = geoEqualEarth().rotate([-centroid[0], 0]).scale(10000);
	const pole = projection.invert(polylabel(largest.coordinates.map((ring) => ring.map(projection)), 0.5));
	console.error(`${iso2}: ${centroid.map((degrees) => degrees.toFixed(2))} is outside, ${pole.map((degrees) => degrees.toFixed(2))} taken`);
	return pole;
}
