import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cityDataset } from '../../../tests/support/places.ts';
import { datasetIn } from '../../hosts/build.ts';
import { cityMapSlice, LAYOUTS } from '../pages/city-map.ts';
import { baseMapSvg } from '../site/base-map-svg.ts';
import { mergedOutlines, type BaseTopology } from './base-map.ts';
import { boxAround, intersects } from './box.ts';
import { landAt, landHolding } from './small-land.ts';
import { areInEurope, worldMap } from './world-map.ts';

const world = JSON.parse(readFileSync('static/world.topojson', 'utf8')) as BaseTopology;
const far = datasetIn('tests/fixtures/far-towns');
const placesOf = ({ cities }: Pick<typeof far, 'cities'>) =>
	cities.map(({ cityId, latitude, longitude }) => ({ id: cityId, latitude, longitude }));
const place = (latitude: number, longitude: number) => ({
	id: `${latitude} ${longitude}`,
	latitude,
	longitude
});

describe('which map a network lies on', () => {
	it('is that of Europe while half of the cities lie there', () => {
		const [gent, quito, lima] = [place(51, 3.7), place(-0.2, -78.5), place(-12, -77)];
		expect(areInEurope([gent])).toBe(true);
		expect(areInEurope([gent, quito])).toBe(true);
		expect(areInEurope([gent, quito, lima])).toBe(false);
		expect(areInEurope([])).toBe(true);
		expect(areInEurope(placesOf(far))).toBe(false);
	});
});

describe('the map of the world around some places', () => {
	const base = worldMap(world, placesOf(far));

	it('has every city of a network on another continent, named at every width, with no name over another', () => {
		const map = cityMapSlice(far, base);
		expect(map.cities.filter(({ onMap }) => !onMap)).toEqual([]);
		expect(map.naming).toBe('all');
		for (const { points } of map.layouts) {
			const boxes = points.flatMap(({ label }) => (label.shows === 'nothing' ? [] : [label.box]));
			expect(boxes).toHaveLength(far.cities.length);
			for (const [index, box] of boxes.entries())
				for (const other of boxes.slice(index + 1)) expect(intersects(box, other)).toBe(false);
		}
	});

	it('keeps the marks of two cities three kilometres apart off each other, each tied to its place', () => {
		for (const { points } of cityMapSlice(far, base).layouts) {
			const [north, south] = ['norte', 'sur'].map((id) => points.find((point) => point.id === id)!);
			const apart = Math.hypot(north!.x - south!.x, north!.y - south!.y);
			expect(apart).toBeGreaterThanOrEqual(north!.radius + south!.radius);
		}
	});

	it('lays each city in its country', () => {
		for (const { cityId, countryCode, latitude, longitude } of far.cities) {
			const outlines = mergedOutlines(base.topology, (code) => code === countryCode);
			const land = outlines.map((outline) => ({ outline, box: boxAround(outline[0] ?? []) }));
			const point = base.plane.toPlane(longitude, latitude);
			// A harbour may fall off the simplified coast.
			const near = landAt(land, point);
			const isNear = near !== null && Math.hypot(...offBox(near.box, point)) < 30;
			expect(landHolding(land, point) !== null || isNear, cityId).toBe(true);
		}
	});

	it('is true to size: a degree along the meridian is 111 km near the middle', () => {
		const [, y] = base.plane.toPlane(-70, -16);
		const [, further] = base.plane.toPlane(-70, -17);
		expect(further - y).toBeGreaterThan(105);
		expect(further - y).toBeLessThan(117);
	});

	it('draws islands on both sides of the date line beside each other', () => {
		const fiji = cityDataset([
			['suva', 'Suva', 'FJ', -18.14, 178.44],
			['apia', 'Apia', 'WS', -13.83, -171.77]
		]);
		const pacific = worldMap(world, placesOf(fiji));
		const [a, b] = fiji.cities.map(({ latitude, longitude }) => pacific.plane.toPlane(longitude, latitude));
		expect(Math.hypot(a![0] - b![0], a![1] - b![1])).toBeLessThan(1300);
		expect(cityMapSlice(fiji, pacific).layouts).toHaveLength(LAYOUTS.length);
	});

	it('draws a network around the globe without failing, and lists what it does not reach', () => {
		const globe = cityDataset([
			['lima', 'Lima', 'PE', -12, -77],
			['accra', 'Accra', 'GH', 5.6, -0.2],
			['suva', 'Suva', 'FJ', -18.1, 178.4],
			['tokyo', 'Tokyo', 'JP', 35.7, 139.7]
		]);
		const map = cityMapSlice(globe, worldMap(world, placesOf(globe)));
		expect(map.cities).toHaveLength(4);
	});

	it('is a picture of bearable weight in which the countries of the cities stand out', () => {
		const look = {
			base,
			countries: new Set(far.cities.map(({ countryCode }) => countryCode)),
			sheet: readFileSync('src/lib/styles/tokens.css', 'utf8')
		};
		const svg = baseMapSvg(far, look);
		expect(svg.length).toBeLessThan(120_000);
		expect(/id="partners" d="([^"]*)"/.exec(svg)?.[1]?.length).toBeGreaterThan(1000);
	});
});

const offBox = (
	box: { x: number; y: number; width: number; height: number },
	[x, y]: readonly [number, number]
) => [Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height)];
