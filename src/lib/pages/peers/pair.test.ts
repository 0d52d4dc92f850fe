import { expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { inlinesOf } from '../../documents/site-links.ts';
import { peerNetwork, readyPairs } from './network.ts';
import { pairDocument } from './pair.ts';

const dataset = datasetIn('data/weldi');
const network = peerNetwork(dataset);

it('sets the two cities side by side, for every pair whose plan is made with the site', () => {
	const pairs = readyPairs(network);
	const nameOf = (id: string) => dataset.cities.find(({ cityId }) => cityId === id)!.name;
	expect(pairs.length).toBeGreaterThan(10);
	for (const { city, host } of pairs) {
		const { blocks } = pairDocument(dataset, network, [city, host]);
		const tables = blocks.filter((block) => block.type === 'table');
		expect(tables.map(({ header }) => header.slice(1, 3))).toEqual([[nameOf(city), nameOf(host)]]);
		for (const row of tables[0]!.rows) {
			const [respect, learner, other, comparison] = row.map((cell) => cell.map(({ text }) => text).join(''));
			// No cell is a dash, and none is alike without the same status on both sides.
			expect(
				[learner, other].every((text) => text && text !== '–'),
				JSON.stringify(row)
			).toBe(true);
			const isStatus = /^(Level|Access)/.test(respect!);
			if (isStatus) expect(comparison === 'Alike', JSON.stringify(row)).toBe(learner === other);
			if (comparison === 'Alike') expect([learner, other]).not.toContain('not stated in the source');
		}
	}
});

it('says of a host that has the same difficulty that it has, and of what is on the theme only that it is not on it', () => {
	const { blocks } = pairDocument(dataset, network, ['sosnowiec', 'timisoara']);
	const text = blocks.flatMap(inlinesOf).map((run) => run.text);
	expect(text).toContain(
		'Timișoara has the same difficulty: Stakeholders are not coordinated: there is no shared approach, and the development of services is not coordinated either.'
	);
	const table = blocks.find((block) => block.type === 'table')!;
	const rows = table.rows.map((row) => row.map((cell) => cell.map((run) => run.text).join('')));
	const row = (respect: string) => rows.find(([first]) => first!.startsWith(respect))!;
	expect(row('Size')).toEqual([
		'Size',
		'179,000 inhabitants',
		'319,000 inhabitants',
		'Alike: at most twice the inhabitants of the other'
	]);
	// A subsidy for households that take people in does not block that people meet.
	expect(row('Who holds the competence')[3]).toBe('Not on what is asked');
	expect(row('Other difficulties on the theme')[3]).toBe('Not on what is asked');
	expect(rows.flat().join()).not.toMatch(/not assessed|May block it/);
});
