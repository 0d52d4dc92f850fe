import { expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { peerNetwork, readyPairs } from './network.ts';
import { pairDocument } from './pair.ts';

const dataset = datasetIn('data/weldi');
const network = peerNetwork(dataset);

it('sets what is alike beside what may block it, for every pair whose brief is made with the site', () => {
	const pairs = readyPairs(network);
	expect(pairs.length).toBeGreaterThan(10);
	for (const { city, host } of pairs) {
		const { blocks } = pairDocument(dataset, network, [city, host]);
		const tables = blocks.filter((block) => block.type === 'table');
		expect(tables.map(({ header }) => header.slice(1))).toEqual([['What is alike', 'What may block it']]);
		for (const row of tables[0]!.rows) {
			const [, alike, mayBlock] = row.map((cell) => cell.map(({ text }) => text).join(''));
			expect(alike === '–' && mayBlock === '–', JSON.stringify(row)).toBe(false);
		}
	}
});
