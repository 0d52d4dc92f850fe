import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { GRID_KINDS } from '../../domain/choices.ts';
import { readBaseMap } from '../../geo/base-map.ts';
import { m } from '../../messages/index.ts';
import { offTheme } from '../../selectors/off-theme.ts';
import { allThemesSlice } from './all-themes.ts';
import { themeLayer } from './theme-layer.ts';

const dataset = datasetIn('data/weldi');
const context = { dataset, policy: null };
const off = offTheme(dataset);

describe('an entry that the grid has under a theme that is not that of its subject', () => {
	it('is marked in the words of its place and in the table, and counted in the note', () => {
		expect(off.size).toBeGreaterThan(0);
		for (const { themeId } of dataset.themes) {
			const { places, table, note } = themeLayer.layer(context, themeId);
			const entries = dataset.grid.filter((entry) => entry.themeId === themeId);
			const isOff = ({ entryId }: (typeof entries)[number]) => off.has(entryId);
			expect(note).toBe(m.atlas.theme.note(entries.filter(isOff).length));
			for (const { cityId, block } of places)
				for (const [at, kind] of GRID_KINDS.entries()) {
					const some = entries.filter((entry) => entry.cityId === cityId && entry.kind === kind);
					const marked = some.filter(isOff).length;
					const mark = m.atlas.theme.offTheme(marked, some.length);
					const cell = table.rows.find(({ id }) => id === cityId)!.cells[at]!;
					expect(cell.map(({ text }) => text).includes(mark)).toBe(marked > 0);
					if (marked > 0) expect(block.label).toContain(`${m.atlas.kinds[kind](some.length)} (${mark})`);
				}
		}
	});

	it('is marked beside a city that has no other of its kind, where all themes stand side by side', () => {
		const base = readBaseMap(JSON.parse(readFileSync('data/geo/europe.topojson', 'utf8')));
		const { table } = allThemesSlice(context, base)!;
		const [alone] = dataset.grid.filter(
			(entry) =>
				off.has(entry.entryId) &&
				dataset.grid.filter(
					({ cityId, themeId, kind }) =>
						cityId === entry.cityId && themeId === entry.themeId && kind === entry.kind
				).length === 1
		);
		const row = table.rows.find(({ id }) => id === alone!.themeId)!;
		const { name } = dataset.cities.find(({ cityId }) => cityId === alone!.cityId)!;
		expect(row.cells[GRID_KINDS.indexOf(alone!.kind)]!.map(({ text }) => text)).toContain(
			`${name} (${m.atlas.theme.offTheme(1, 1)})`
		);
	});
});
