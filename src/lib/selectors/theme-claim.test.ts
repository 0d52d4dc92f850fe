import { expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { themeClaim } from './theme-claim.ts';

const dataset = datasetIn('tests/fixtures/tiny-network');

it('has every city of the network with the records that carry the theme, those of the grid first', () => {
	for (const { themeId, label } of dataset.themes) {
		const sheet = themeClaim(dataset, themeId);
		expect(sheet).toMatchObject({ claim: label, start: `themes/${themeId}/` });
		expect(sheet.cities.map(({ id }) => id)).toEqual(dataset.cities.map(({ cityId }) => cityId));
		for (const { id, records } of sheet.cities) {
			const grid = dataset.grid.filter((entry) => entry.themeId === themeId && entry.cityId === id);
			expect(records.slice(0, grid.length).map(({ key }) => key)).toEqual(
				grid.map(({ entryId }) => `grid/${entryId}`)
			);
		}
	}
	const needs = themeClaim(dataset, 'winter-housing').cities.flatMap(({ records }) => records);
	expect(needs.map(({ key }) => key)).toContain('needs/almvik-challenge-1');
});

it('knows no theme that the network does not have', () => {
	expect(() => themeClaim(dataset, 'nowhere')).toThrow('no theme: nowhere');
});
