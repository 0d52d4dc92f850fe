import { describe, expect, it } from 'vitest';
import { DIMENSIONS, TOPIC_PARTS } from '../../domain/likeness.ts';
import { readDataset } from '../../site/read-dataset.ts';
import { pairSlice } from './likeness-pair.ts';
import { likenessSlice, MOST_LIKENESS_CITIES } from './likeness.ts';

const dataset = readDataset();
const { pairs } = likenessSlice(dataset, 'both');

describe('the page of a pair', () => {
	it('has every measure as the table has it', () => {
		for (const dimension of DIMENSIONS)
			for (const { pairId, text } of likenessSlice(dataset, dimension).pairs)
				expect(
					pairSlice(dataset, pairId)!.sections.find((section) => section.dimension === dimension)!.text
				).toBe(text);
	});

	it('has for all that is shared a statement of each city, with its page', () => {
		for (const { pairId, cityIds } of pairs) {
			const { sections } = pairSlice(dataset, pairId)!;
			for (const { dimension, text, shared } of sections) {
				if (dimension === 'groups' || TOPIC_PARTS.some((part) => part === dimension))
					expect(text === 'not stated' ? 0 : Number.parseInt(text)).toBe(shared.length);
				for (const { cities, label } of shared) {
					expect(cities.map(({ id }) => id)).toEqual(cityIds);
					for (const { entries } of cities) {
						expect(entries.length, label).toBeGreaterThan(0);
						for (const { text: said, page } of entries) {
							expect(said).not.toBe('');
							expect(page).toMatch(/^\d/);
						}
					}
				}
			}
		}
	});

	it('has where the source itself names both together', () => {
		const all = pairs.flatMap(({ pairId, cityIds }) =>
			pairSlice(dataset, pairId)!.reportGroups.map((group) => ({ group, cityIds }))
		);
		expect(all.length).toBeGreaterThan(0);
		for (const { group, cityIds } of all) expect(group.cityIds).toEqual(expect.arrayContaining([...cityIds]));
	});

	it('adds up: all parts share what each shares', () => {
		for (const { pairId, text } of pairs) {
			const { sections } = pairSlice(dataset, pairId)!;
			const shared = sections
				.filter(({ dimension }) => TOPIC_PARTS.some((part) => part === dimension))
				.map((section) => section.shared.length);
			expect(Number.parseInt(text)).toBe(shared.reduce((sum, count) => sum + count, 0));
		}
	});

	it('is none for the pair turned round, a city and itself, unknown cities, or a network too large for pairs', () => {
		const [first] = pairs;
		const [a, b] = first!.cityIds;
		for (const id of [`${b}.${a}`, `${a}.${a}`, `${a}.nowhere`, a, ''])
			expect(pairSlice(dataset, id)).toBeNull();
		const many = Array.from({ length: MOST_LIKENESS_CITIES }, (_, at) => ({
			...dataset.cities[0]!,
			cityId: `more-${String(at)}`
		}));
		expect(pairSlice({ ...dataset, cities: [...dataset.cities, ...many] }, first!.pairId)).toBeNull();
	});
});
