import { expect, it } from 'vitest';
import { render } from 'svelte/server';
import { datasetIn } from '../../../../hosts/build.ts';
import { m } from '#lib/messages/index.ts';
import { cityProfileSlice } from '#lib/pages/city-profile.ts';
import { offTheme, offThemeLabels } from '#lib/selectors/off-theme.ts';
import GridEntries from './GridEntries.svelte';

const dataset = datasetIn('data/weldi');
/** What SvelteKit gives a page that it draws. */
const context = new Map([['__request__', { page: { data: {} } }]]);

it('marks, as the grid does, the entries of a city whose subject is one of another theme, and no others', () => {
	const off = offTheme(dataset);
	expect(off.size).toBeGreaterThan(0);
	for (const { cityId } of dataset.cities) {
		const { grid, offTheme: marks } = cityProfileSlice(dataset, cityId);
		const { body } = render(GridEntries, { props: { grid, offTheme: marks }, context });
		const entries = dataset.grid.filter((entry) => entry.cityId === cityId && off.has(entry.entryId));
		for (const { entryId } of entries)
			expect(body).toContain(m.grid.offTheme(offThemeLabels(dataset, entryId)));
		expect(body.match(/under another: /g)?.length ?? 0, cityId).toBe(entries.length);
	}
});
