import { afterEach, describe, expect, it } from 'vitest';
import { readUnpacked } from '../ingest/read-files.ts';
import { unpack } from '../ingest/unpack.ts';
import { readReport } from './read-report.ts';
import { currentSite, openSite } from './site.ts';

afterEach(() => openSite(null));

describe('the check of the shown network', () => {
	it('names every problem of a row by its cell, as the spreadsheet shows it', () => {
		const rows = readReport().filter(({ line, column }) => line !== null || column !== null);
		for (const { cell } of rows) expect(cell).toMatch(/^[A-Z]{1,2}\d+$/);
	});

	it('finds cells in the files that were given, also where they are a workbook or in a folder', () => {
		const text = (csv: string) => new TextEncoder().encode(csv);
		const files = new Map([
			['tables/network.csv', text('network_id,title\nlakes,Lake Towns\n')],
			['tables/themes.csv', text('theme_id,category,label\nboats,Ways,Boats\n')],
			[
				'tables/cities.csv',
				text('city_id,name,country_code,latitude,longitude,level\nseeau,Seeau,AT,-47.8,13.4,county\n')
			],
			['tables/grid.csv', text('entry_id,city_id,theme_id,kind,text\n')]
		]);
		const network = readUnpacked(unpack(files));
		openSite({ ...currentSite(), network, networkFiles: () => unpack(files) });
		expect(readReport().map(({ place, cell, column }) => [place, cell, column])).toContainEqual([
			'tables/cities.csv',
			'D2',
			'latitude'
		]);
	});
});
