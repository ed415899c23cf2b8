// Draws the land of the world map: Natural Earth's land at 1:50m in the Equal Earth projection,
// without borders and without Antarctica, as one SVG path.
//
//   npm install world-atlas@2.0.2 d3-geo@3.1.2 topojson-client@3.1.0
//   node make-land.mjs > land.svg
//
// The frame (WIDTH, HEIGHT, SCALE, X, Y, CENTRE) is the one of org.greenlane.aeo.MapProjection.
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const WIDTH = 1000, HEIGHT = 440, SCALE = 180, X = 500, Y = 244, CENTRE = 11;
const SMALLEST_ISLAND = 1.5; // square units; anything smaller is not seen
const SMALLEST_BEND = 0.42; // square units; Visvalingam's area of a corner that is kept
const FILL = '#7d8f86';

const require = createRequire(import.meta.url);
const atlas = require('world-atlas/land-50m.json');
const projection = geoEqualEarth().rotate([-CENTRE, 0]).scale(SCALE).translate([X, Y]).precision(0.1);

const polygons = feature(atlas, atlas.objects.land).features
	.flatMap((land) => land.geometry.coordinates)
	.map((coordinates) => ({ type: 'Polygon', coordinates }))
	.filter((polygon) => geoArea(polygon) < 2 * Math.PI && geoCentroid(polygon)[1] > -60);

const rings = [];
for (const polygon of polygons) {
	let ring;
	geoPath(projection, {
		beginPath() {},
		moveTo(x, y) {
			ring = [[x, y]];
		},
		lineTo(x, y) {
			ring.push([x, y]);
		},
		closePath() {
			rings.push(ring);
		},
	})(polygon);
}

const kept = rings
	.filter((ring) => Math.abs(area(ring)) >= SMALLEST_ISLAND)
	.map((ring) => simplify(ring, SMALLEST_BEND))
	.map(round)
	.filter((ring) => ring.length > 2)
	.sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)));

process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">`
	+ `<path fill="${FILL}" fill-opacity=".35" transform="scale(.1)" d="${path(kept)}"/></svg>\n`);
console.error(`${kept.length} rings of ${rings.length}, ${kept.flat().length} points`);

function area(ring) {
	let sum = 0;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
	}
	return sum / 2;
}

// Visvalingam and Whyatt: take away the corner with the smallest triangle until none is below the limit.
function simplify(ring, limit) {
	const points = ring.slice();
	const triangle = (i) => {
		const n = points.length;
		return Math.abs(area([points[(i + n - 1) % n], points[i], points[(i + 1) % n]]));
	};
	const areas = points.map((_, i) => triangle(i));
	while (points.length > 4) {
		let least = 0;
		for (let i = 1; i < areas.length; i++) {
			if (areas[i] < areas[least]) {
				least = i;
			}
		}
		const floor = areas[least];
		if (floor >= limit) {
			break;
		}
		points.splice(least, 1);
		areas.splice(least, 1);
		for (const i of [(least + points.length - 1) % points.length, least % points.length]) {
			areas[i] = Math.max(floor, triangle(i));
		}
	}
	return points;
}

// To tenths of a unit, as integers, without points that fall together.
function round(ring) {
	const points = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]);
	return points.filter(([x, y], i) => {
		const [px, py] = points[(i + points.length - 1) % points.length];
		return x !== px || y !== py;
	});
}

// Relative moves and lines, in as few characters as the syntax allows.
function path(rings) {
	let d = '';
	let pen = [0, 0];
	for (const ring of rings) {
		let deltas = '';
		let last = pen;
		for (const point of ring) {
			for (const delta of [point[0] - last[0], point[1] - last[1]]) {
				deltas += (delta < 0 || deltas === '' ? '' : ' ') + delta;
			}
			last = point;
		}
		d += `m${deltas}z`;
		pen = ring[0];
	}
	return d;
}
