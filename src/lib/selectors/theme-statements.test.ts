import { expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { themeStatements } from './theme-statements.ts';

const dataset = datasetIn('tests/fixtures/tiny-network');

it('says each thing once: a line of a profile, not the entry of the grid that rests on it', () => {
	for (const { themeId } of dataset.themes) {
		const { byKind } = themeStatements(dataset, themeId);
		const all = Object.values(byKind).flat();
		const keys = all.map(({ table, id }) => `${table}/${id}`);
		expect(new Set(keys).size).toBe(keys.length);
		for (const entry of dataset.grid.filter((each) => each.themeId === themeId)) {
			const lines = { need: entry.needIds, action: entry.actionIds, practice: entry.practiceIds }[entry.kind];
			const table = `${entry.kind}s`;
			if (lines.length === 0) expect(keys).toContain(`grid/${entry.entryId}`);
			for (const id of lines) expect(keys).toContain(`${table}/${id}`);
			if (lines.length > 0) expect(keys).not.toContain(`grid/${entry.entryId}`);
		}
	}
});

it('names the cities that say nothing on a theme', () => {
	for (const { themeId } of dataset.themes) {
		const { byKind, silentIds } = themeStatements(dataset, themeId);
		const speaking = new Set(Object.values(byKind).flatMap((records) => records.map(({ cityId }) => cityId)));
		expect(silentIds.length + speaking.size).toBe(dataset.cities.length);
	}
});
