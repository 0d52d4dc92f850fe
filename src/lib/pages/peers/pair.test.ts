import { expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { peerNetwork, readyPairs } from './network.ts';
import { pairDocument } from './pair.ts';

const dataset = datasetIn('data/weldi');
const network = peerNetwork(dataset);

it('sets the two cities side by side, for every pair whose brief is made with the site', () => {
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
