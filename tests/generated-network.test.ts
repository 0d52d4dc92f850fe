import { describe, expect, it } from 'vitest';
import { networkFiles } from '../scripts/generated-network/network-files.ts';
import { loadDataset } from '../src/lib/ingest/dataset.ts';
import { meetingPack } from '../src/lib/pages/meeting-pack.ts';

const text = (cities: number, seed?: number) =>
	[...networkFiles(cities, seed)]
		.map(([name, bytes]) => `${name}\n${new TextDecoder().decode(bytes)}`)
		.join('');

describe('a generated network', () => {
	it('is the same for the same count and seed, and another for another seed', () => {
		expect(text(5)).toBe(text(5));
		expect(text(5, 2)).not.toBe(text(5));
	});

	it.each([1, 10, 100])('of %i cities is accepted by the loader, with rows in every table', (cities) => {
		const { dataset, problems, tables } = loadDataset(networkFiles(cities));
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(dataset?.cities).toHaveLength(cities);
		expect(tables.filter(({ loaded }) => loaded === 0)).toEqual([]);
	});

	it('has packs for its meetings, whatever their precision', () => {
		const { dataset } = loadDataset(networkFiles(20));
		for (const { meetingId } of dataset!.meetings)
			expect(meetingPack(dataset!, meetingId).blocks.length).toBeGreaterThan(5);
	});
});
