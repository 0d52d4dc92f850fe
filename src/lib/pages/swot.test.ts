import { expect, it } from 'vitest';
import { readDataset } from '../site/read-dataset.ts';
import { swotSlice } from './swot.ts';

const dataset = readDataset();

it('holds every entry once, under its city and quadrant, in the order of the profile', () => {
	const { cities, paging } = swotSlice(dataset);
	expect(paging.pages).toHaveLength(1);
	const shown = cities.flatMap(({ cityId, quadrants }) =>
		quadrants.flatMap(({ quadrant, entries }) =>
			entries.map((entry) => {
				expect([entry.cityId, entry.quadrant]).toEqual([cityId, quadrant]);
				return entry.swotId;
			})
		)
	);
	expect(shown).toHaveLength(dataset.swot.length);
	expect(new Set(shown).size).toBe(dataset.swot.length);
});

it('shows a city without entries, with its four empty quadrants', () => {
	const { cities } = swotSlice({ ...dataset, swot: [] });
	expect(cities).toHaveLength(dataset.cities.length);
	expect(cities[0]?.quadrants.map(({ entries }) => entries.length)).toEqual([0, 0, 0, 0]);
});

it('holds a large network in parts, each with cities of its own, and refuses a part that is not there', () => {
	const cities = Array.from({ length: 60 }, (_, index) => ({
		...dataset.cities[0]!,
		cityId: `city-${index}`,
		name: `City ${index}`
	}));
	const large = { ...dataset, cities, swot: [] };
	const { pages: parts } = swotSlice(large).paging;
	const ids = parts.flatMap(({ number }) => swotSlice(large, number).cities.map(({ cityId }) => cityId));
	expect(new Set(ids).size).toBe(60);
	expect(() => swotSlice(large, parts.length + 1)).toThrow('no page');
});
