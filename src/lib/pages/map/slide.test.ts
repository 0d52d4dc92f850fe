import { describe, expect, it } from 'vitest';
import { readDataset } from '../../site/read-dataset.ts';
import { m } from '../../messages/index.ts';
import { comparableFigure, compares } from '../../selectors/comparability.ts';
import { indexBy } from '../../selectors/group-by.ts';
import { citiesSlice } from '../cities.ts';
import { citiesExport, wholeTable } from '../cities/export.ts';
import { atlasLayer } from './layers.ts';
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

	it('names what the source states of a city instead, in the picture and its table, and calls only the others silent', () => {
		const { foot, table } = slide('unemployment-rate');
		const [instead, silent] = foot.slice(-2);
		expect(instead).toMatch(/^Stated instead, .*: Seine-Saint-Denis \(.*14%.*2019\)\.$/);
		expect(silent).toBe(m.slide.silent('Lampedusa'));
		const cell = table.rows.find(({ id }) => id === 'seine-saint-denis')!.cells[0]!;
		expect(cell[1]!.text).toMatch(/^stated instead, by another definition: .*14%/);
		expect(cell[1]!.path).toMatch(/^cities\/seine-saint-denis\/#/);
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
			/Not on this scale, as they do not compare: Seine-Saint-Denis .*400,000 \(≠ area: département, no date\)/
		);
	});

	it('orders nothing where no two compare: hatched, by name, each with its area and date', () => {
		const { bars, head, foot } = slide('unemployment-rate');
		expect(new Set(bars.map(({ look }) => look))).toEqual(new Set(['hatched', 'hollow']));
		const names = bars.map(({ label }) => label);
		expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
		expect(bars.find(({ id }) => id === 'sosnowiec')).toMatchObject({
			value: '5.2%',
			note: 'area: municipality (inferred), ≠ date: June 2023'
		});
		// Four agree in area, two in the kind of it, two in the year and three in stating none: no sign says that they differ.
		const note = (id: string) => bars.find((bar) => bar.id === id)!.note;
		expect(note('liege')).toMatch(/^area: province \(Liège Province\), 2022$/);
		expect(note('albacete')).toMatch(/^area: province, /);
		expect(note('utrecht')).toBe('area: municipality (inferred), 2022');
		expect(note('fundao')).toBe('area: municipality, no date');
		expect(note('osijek')).toMatch(/^≠ area: county .*≠ date: November 2023$/);
		expect(head.join(' ')).toMatch(/No two can be compared; .*A hatched bar stands for itself/);
		expect(foot.join(' ')).toMatch(/Not stated in the source: Lampedusa\.$/);
	});

	it('gives a limit no bar of a figure: hollow, with the words of the source, and said above', () => {
		for (const { id } of slideMeasures(dataset)) {
			const { bars, head } = slide(id);
			const limits = bars.filter(({ value }) => /^(below|up to) /.test(value));
			expect(bars.filter(({ look }) => look === 'hollow')).toEqual(limits);
			expect(head.join(' ').includes('A hollow, dashed bar is a limit')).toBe(limits.length > 0);
		}
		const below = slide('unemployment-rate').bars.find(({ id }) => id === 'timisoara');
		expect(below).toMatchObject({ value: 'below 1%', look: 'hollow' });
		const { properties, size } = atlasLayer(
			{ dataset, policy: null },
			'share',
			'unemployment-rate'
		)!.places.find(({ cityId }) => cityId === 'timisoara')!;
		expect([size, properties.qualifier]).toEqual([null, 'less-than']);
	});

	it('marks an area that the source does not print, in the picture, the table and the files', () => {
		const inferred = dataset.facts.filter(
			({ indicatorId, geographyBasis }) =>
				indicatorId === 'unemployment-rate' && geographyBasis === 'inferred'
		);
		expect(inferred.map(({ cityId }) => cityId)).toEqual(['sosnowiec', 'timisoara', 'utrecht']);
		const { bars, table } = slide('unemployment-rate');
		const { places } = atlasLayer({ dataset, policy: null }, 'share', 'unemployment-rate')!;
		const cities = citiesSlice(dataset);
		const [head, ...rows] = citiesExport(cities, wholeTable(cities), { view: '', date: null });
		const area = head!.indexOf('Unemployment rate: area');
		for (const { id, note } of bars) {
			const isInferred = inferred.some(({ cityId }) => cityId === id);
			const cell = table.rows.find((row) => row.id === id)!.cells[1]![0]!.text;
			// Nobody is left to guess an area from an empty place.
			expect(cell).toMatch(/municipality|province|county|region/);
			const row = rows.find((each) => each[1] === id)!;
			for (const text of [note, cell, String(row[area])])
				expect(text.includes('(inferred)')).toBe(isInferred);
			expect(places.find(({ cityId }) => cityId === id)!.properties.area_basis).toBe(
				isInferred ? 'inferred' : 'stated'
			);
		}
	});

	it('holds on one scale what the rule of comparability lets compare, and says what these are alike in', () => {
		const indicators = indexBy(dataset.indicators, ({ indicatorId }) => indicatorId);
		for (const { id } of slideMeasures(dataset).filter((each) => each.id !== 'population')) {
			const facts = citiesSlice(dataset).rows.flatMap(({ cityId, figures }) =>
				slide(id).bars.some((bar) => bar.id === cityId && bar.look === 'full')
					? dataset.facts.filter(({ factId }) => factId === figures[id]!.figure!.source.id)
					: []
			);
			const compared = facts.map((fact) => comparableFigure(fact, indicators.get(fact.indicatorId)!));
			for (const a of compared) for (const b of compared) if (a !== b) expect(compares(a, b)).toBe(true);
		}
		const { head, foot, bars } = slide('ukrainian-refugees');
		expect(bars.map(({ id }) => id).sort()).toEqual(['albacete', 'cluj-napoca', 'osijek', 'sosnowiec']);
		expect(head.join(' ')).toContain(
			'4 of 7 compare. These are alike in area (municipality), date (none stated) and exactness (“about” or an estimate).'
		);
		expect(foot[0]).toBe(m.comparability.periodUnknown);
		expect(foot[1]).toContain(
			'Fundão 73 (area: municipality, no date, ≠ exactness: printed without a qualifier)'
		);
		// The table of the cities says the same rule.
		expect(m.cities.lead).toMatch(/all are exact, or all “about” or estimates/);
		expect(m.cities.lead).toMatch(/none has a period/);
	});

	it('says publisher, title, date and pages of what it draws', () => {
		expect(slide('unemployment-rate').source).toMatch(
			/^URBACT, Building welcoming communities for migrants: Baseline report, February 2024, pp\. 16–20, .*\. Dataset /
		);
	});

	it('names the pages of each figure that it prints, also of those stated instead', () => {
		for (const { id } of slideMeasures(dataset)) {
			const { source, foot, bars } = slide(id);
			const words = [...bars.map(({ label }) => label), ...foot.slice(0, -1)].join(' ');
			for (const { name, figures } of citiesSlice(dataset).rows) {
				const cell = figures[id]!;
				if (!words.includes(name)) continue;
				for (const { source: printed } of cell.figure ? [cell.figure] : cell.companions)
					expect(source).toContain(printed.provenance.page!.replace('-', '–'));
			}
		}
		expect(slide('unemployment-rate').source).toContain('49–54');
	});
});
