import { describe, expect, it } from 'vitest';
import { readDataset } from '../../site/read-dataset.ts';
import { citiesSlice } from '../cities.ts';
import { slideMeasures, slideSlice } from './slide.ts';

const dataset = readDataset();
const slide = (id: string) => {
	const found = slideSlice(dataset, id);
	if (!found) throw new Error(`no picture of ${id}`);
	return found;
};

describe('a picture for a slide', () => {
	it('is there for each measure that two cities or more have a figure for, and for no other', () => {
		const ids = slideMeasures(dataset).map(({ id }) => id);
		expect(ids).toContain('unemployment-rate');
		for (const id of ids) expect(slide(id).bars.length).toBeGreaterThan(1);
		expect(ids).not.toContain('asylum-applications-country-share');
		expect(slideSlice(dataset, 'asylum-applications-country-share')).toBeNull();
		expect(slideSlice(dataset, 'level')).toBeNull();
	});

	it('names every city of the network: on the scale, beside it, or as not stated', () => {
		for (const { id } of slideMeasures(dataset)) {
			const { bars, foot } = slide(id);
			const text = [...bars.map(({ label }) => label), ...foot].join(' ');
			for (const { name } of dataset.cities) expect(text).toContain(name);
		}
	});

	it('puts only figures that compare on one scale, by size, and says the others with area and date', () => {
		const { bars, foot, scale } = slide('foreign-nationals');
		const { rows } = citiesSlice(dataset);
		const ranked = rows.filter(({ figures }) => figures['foreign-nationals']?.isRanked);
		expect(new Set(bars.map(({ id }) => id))).toEqual(new Set(ranked.map(({ cityId }) => cityId)));
		expect(bars.map(({ size }) => size)).toEqual(bars.map(({ size }) => size).toSorted((a, b) => b - a));
		// The scale fits what is on it, not the département beside it.
		expect(scale.end).toBeLessThan(2 * bars[0]!.size);
		expect(foot.join(' ')).toMatch(
			/Not on this scale, as they do not compare: Seine-Saint-Denis .*400,000 \(area: département, /
		);
	});

	it('orders nothing where no two compare: hatched, by name, each with its area and date', () => {
		const { bars, head, foot } = slide('unemployment-rate');
		expect(new Set(bars.map(({ look }) => look))).toEqual(new Set(['hatched']));
		const names = bars.map(({ label }) => label);
		expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
		expect(bars.find(({ id }) => id === 'sosnowiec')).toMatchObject({
			value: '5.2%',
			note: 'area: municipality, June 2023'
		});
		expect(bars.find(({ id }) => id === 'liege')!.note).toMatch(/^≠ area: province .*2022/);
		expect(head.join(' ')).toMatch(/No two compare: .*A hatched bar stands for itself/);
		expect(foot.join(' ')).toMatch(/Not stated in the source: Lampedusa, Seine-Saint-Denis/);
	});

	it('says publisher, title, date and pages of what it draws', () => {
		expect(slide('unemployment-rate').source).toMatch(
			/^URBACT, Building welcoming communities for migrants: Baseline report, February 2024, pp\. 16–20, .*\. Dataset /
		);
	});
});
