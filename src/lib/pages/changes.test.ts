import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import type { Change, Dataset } from '../domain/dataset.ts';
import { changesSlice, goneFrom, goneRecord, versionSlice } from './changes.ts';

const tiny = datasetIn('tests/fixtures/tiny-network');
const change = (id: string, rest: Partial<Change>): Change => ({
	changeId: id,
	version: 'v2',
	previous: 'v1',
	changedOn: '2026-11-28',
	kind: 'removed',
	changedTable: 'needs',
	changedId: 'almvik-challenge-9',
	cities: ['almvik'],
	column: null,
	oldValue: 'An old challenge.',
	newValue: null,
	why: 'It is solved.',
	source: null,
	...rest
});
const withChanges = (...changes: Change[]): Dataset => ({ ...tiny, changes });

describe('the log of changes', () => {
	it('leads to records that the tables have, and to what became of those that are gone', () => {
		const dataset = withChanges(
			change('a', { kind: 'changed', changedId: 'almvik-challenge-1', column: 'text' }),
			change('b', {}),
			change('c', { version: 'v3', previous: 'v2' })
		);
		const version = versionSlice(dataset, 'v2');
		expect(version!.tables[0]!.changes.map(({ path }) => path)).toEqual([
			'cities/almvik/#almvik-challenge-1',
			'cities/almvik/#almvik-challenge-9'
		]);
		expect(version!.counts).toEqual([{ table: 'needs', by: { added: 0, changed: 1, removed: 1 } }]);
		expect(changesSlice(dataset).versions[1]!.counts).toEqual(version!.counts);
		expect(versionSlice(dataset, 'v1')).toBeNull();
	});

	it('has the latest version first', () => {
		const { versions } = changesSlice(
			withChanges(change('a', {}), change('b', { version: 'v3', previous: 'v2' }))
		);
		expect(versions.map(({ version }) => version)).toEqual(['v3', 'v2']);
	});
});

describe('a record that is gone', () => {
	it('keeps its address on the page of its city, and on no other', () => {
		const dataset = withChanges(change('a', {}));
		expect(goneFrom(dataset, 'almvik').map(({ changedId }) => changedId)).toEqual(['almvik-challenge-9']);
		expect(goneFrom(dataset, 'zolvile')).toEqual([]);
	});

	it('is named first where it was a city, before what went with it', () => {
		const city = { changedTable: 'cities', changedId: 'norrby', cities: ['norrby'] };
		const dataset = withChanges(
			change('a', { ...city, oldValue: 'Norrby' }),
			change('b', { changedId: 'norrby-challenge-1', cities: ['norrby'] })
		);
		expect(goneRecord(dataset, 'cities', 'norrby').map(({ changedId }) => changedId)).toEqual([
			'norrby',
			'norrby-challenge-1'
		]);
		expect(goneRecord(dataset, 'cities', 'almvik')).toEqual([]);
	});

	it('is not gone where it came back', () => {
		expect(goneFrom(withChanges(change('a', { changedId: 'almvik-challenge-1' })), 'almvik')).toEqual([]);
	});
});
