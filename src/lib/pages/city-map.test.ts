import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cityDataset, PLACES } from '../../../tests/support/places.ts';
import { readBaseMap } from '../geo/base-map.ts';
import { baseFrame, cityLocatorSlice, cityMapSlice, LAYOUTS, partnerCountries } from './city-map.ts';

const base = readBaseMap(JSON.parse(readFileSync('data/geo/europe.topojson', 'utf8')));
const dataset = cityDataset();
const MONTREAL = ['montreal', 'Montréal', 'CA', 45.5, -73.57] as const;

describe('cityMapSlice', () => {
	const map = cityMapSlice(dataset, base);

	it('lists the cities by name, and names them all at both widths', () => {
		expect(map.cities.map(({ name }) => name).slice(0, 3)).toEqual(['Brugge', 'Galway', 'Gent']);
		expect(map.layouts.map(({ id }) => id)).toEqual(['narrow', 'wide']);
		expect(map.naming).toBe('all');
	});

	it('draws every point within the map, its base picture over all of it', () => {
		for (const { width, mapHeight, points, base: picture } of map.layouts) {
			expect(points).toHaveLength(PLACES.length);
			expect(points.every(({ x, y }) => x > 0 && x < width && y > 0 && y < mapHeight)).toBe(true);
			expect(picture.x).toBeLessThan(0.001);
			expect(picture.x + picture.width).toBeGreaterThan(width - 0.001);
			expect(picture.y + picture.height).toBeGreaterThan(mapHeight - 0.001);
		}
	});

	it('enlarges the city whose island is too small, and no other', () => {
		const enlarged = map.layouts.map(({ insets }) =>
			insets.flatMap(({ points }) => points.map(({ id }) => id))
		);
		expect(enlarged).toEqual([['linosa'], ['linosa']]);
	});

	it('lists a city that the base map does not reach, and does not draw it', () => {
		const wider = cityMapSlice(cityDataset([...PLACES, [...MONTREAL]]), base);
		expect(wider.cities.find(({ cityId }) => cityId === 'montreal')?.onMap).toBe(false);
		expect(wider.layouts[1]?.points.some(({ id }) => id === 'montreal')).toBe(false);
		expect(wider.layouts[1]?.width).toBe(LAYOUTS[1].width);
	});

	it('writes no names over the land for a thousand cities, but draws them all, quickly', () => {
		const many = Array.from(
			{ length: 1000 },
			(_, index) =>
				[
					`c${index}`,
					`City ${index}`,
					'FR',
					40 + (index % 40) / 4,
					Math.floor(index / 40)
				] as (typeof PLACES)[number]
		);
		const crowded = cityMapSlice(cityDataset(many), base);
		expect(crowded.naming).toBe('none');
		expect(crowded.layouts).toHaveLength(1);
		expect(crowded.layouts[0]?.points).toHaveLength(1000);
	});

	it('says when some cities stand as numbers', () => {
		const near = Array.from(
			{ length: 60 },
			(_, index) =>
				[
					`c${index}`,
					`Neighbouring city ${index}`,
					'BE',
					50 + index / 100,
					4 + (index % 7) / 50
				] as (typeof PLACES)[number]
		);
		expect(cityMapSlice(cityDataset(near), base).naming).toBe('some');
	});

	it('gives room to a mark with a letter', () => {
		const mark = { shape: 'square', letter: 'A', label: 'has access' } as const;
		const marked = cityMapSlice(dataset, base, { marks: new Map([['gent', mark]]) });
		const radius = (id: string) => marked.layouts[1]!.points.find((point) => point.id === id)!.radius;
		expect(radius('gent')).toBeGreaterThan(radius('brugge'));
		expect(marked.cities.find(({ cityId }) => cityId === 'gent')?.mark).toEqual(mark);
	});

	it('draws an empty map for a network without cities', () => {
		expect(cityMapSlice(cityDataset([]), base)).toMatchObject({ cities: [], naming: 'all' });
	});
});

describe('cityLocatorSlice', () => {
	it('names one city among the points of all, with its inset where it needs one', () => {
		const named = (id: string) =>
			cityLocatorSlice(dataset, base, id)!
				.points.filter(({ label }) => label.shows === 'name')
				.map((point) => point.id);
		expect(named('porto')).toEqual(['porto']);
		expect(cityLocatorSlice(dataset, base, 'porto')?.insets).toEqual([]);
		expect(cityLocatorSlice(dataset, base, 'linosa')?.insets).toHaveLength(1);
	});

	it('is missing for a city off the map', () => {
		expect(cityLocatorSlice(cityDataset([...PLACES, [...MONTREAL]]), base, 'montreal')).toBeNull();
	});
});

describe('the base picture', () => {
	it('shows all that any drawing shows', () => {
		const frame = baseFrame(dataset, base);
		expect(frame.width).toBeGreaterThan(3000);
		expect([...partnerCountries(dataset)].sort()).toEqual([
			'BE',
			'CY',
			'ES',
			'IE',
			'IT',
			'NO',
			'PT',
			'RO',
			'XK'
		]);
	});
});
