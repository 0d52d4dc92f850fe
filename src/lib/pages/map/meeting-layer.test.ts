import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { formatSpan } from '../../format/date.ts';
import { readBaseMap } from '../../geo/base-map.ts';
import { atlasSlice } from './atlas-page.ts';
import { meetingLayer } from './meeting-layer.ts';

const dataset = datasetIn('data/weldi');
const layerOf = (from: typeof dataset) => meetingLayer.layer({ dataset: from, policy: null }, '');
const map = layerOf(dataset);
const rowOf = (id: string) => map.table.rows.find((row) => row.id === id)!;
const cellsOf = (id: string) => rowOf(id).cells.map((parts) => parts.map(({ text }) => text).join(', '));
const placeOf = (id: string) => map.places.find(({ cityId }) => cityId === id)!;

it('sets the planned time of the report beside the days on which a later source has a meeting held', () => {
	expect(map.table.columns.slice(2, 4)).toEqual(['Planned or dated in the tables', 'Later sources']);
	expect(cellsOf('liege-city-ids').slice(1, 3)).toEqual([
		'December 2024',
		'Held: 2 December 2024 (URBACT, no date)'
	]);
	expect(cellsOf('timisoara-governance').slice(1, 3)).toEqual([
		'February 2025',
		`Held: ${formatSpan('2025-02-20', '2025-02-21')} (URBACT, no date)`
	]);
	expect(rowOf('liege-city-ids').cells[2]![0]!.path).toBe('since/#held-liege');
	const { block, properties } = placeOf('liege');
	expect(block.value).toBe('held 2 December 2024');
	expect(block.label).toContain('December 2024, held 2 December 2024');
	expect([properties.dates, properties.held]).toEqual(['2024-12', '2024-12-02']);
});

it('keeps sources that differ, and marks what is inferred', () => {
	expect(placeOf('osijek').block.label).toContain(
		`held ${formatSpan('2023-11-15', '2023-11-17')} or ${formatSpan('2023-11-15', '2023-11-16')}`
	);
	expect(cellsOf('communication-training')[2]).toMatch(/^Moved: April 2025 \(WELDI, no date; inferred\)$/);
});

it('says where no later source speaks of a meeting, and where the report had it held', () => {
	expect(cellsOf('utrecht-final')[2]).toBe('no later source in the data');
	expect(placeOf('utrecht').block.value).toBe('November 2025');
	expect(cellsOf('network-kick-off')[2]).toBe('held before the report');
});

it('has one time only where the tables have nothing later', () => {
	const bare = layerOf({ ...dataset, later: [] });
	expect(bare.table.columns).toHaveLength(5);
	expect(bare.note).not.toMatch(/held/);
});

it('finds room for the days in the drawing', () => {
	const base = readBaseMap(JSON.parse(readFileSync('data/geo/europe.topojson', 'utf8')));
	const { map: drawn } = atlasSlice(
		{ dataset, policy: null },
		{ network: base, europe: base },
		{ layer: 'meetings', choice: '' }
	)!;
	const wide = drawn.layouts.at(-1)!;
	expect(wide.points.find(({ id }) => id === 'liege')!.label.shows).not.toBe('nothing');
});
