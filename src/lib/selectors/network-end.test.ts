import { expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import type { Dataset } from '../domain/dataset.ts';
import { endedOn } from './network-end.ts';

const tiny = datasetIn('tests/fixtures/tiny-network');
const published = (date: string): Dataset => ({
	...tiny,
	sources: tiny.sources.map((source) => ({ ...source, published: date }))
});

it('is over where a source or a change of the tables is later, as finely as the end is stated', () => {
	expect(tiny.network.end).toBe('2027-02');
	expect(endedOn(tiny)).toBeNull();
	expect(endedOn(published('2027-02-28'))).toBeNull();
	expect(endedOn(published('2027'))).toBeNull();
	expect(endedOn(published('2027-03-01'))).toBe('2027-02');
	expect(endedOn(datasetIn('data/weldi'))).toBe('2025-12-31');
});

it('is not known where the network states no end', () => {
	expect(endedOn({ ...published('2099'), network: { ...tiny.network, end: null } })).toBeNull();
});
