import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { datasetIn } from '../src/hosts/build.ts';
import { readUnpacked } from '../src/lib/ingest/read-files.ts';
import { unpack } from '../src/lib/ingest/unpack.ts';
import { networkWorkbook, templateWorkbook } from '../src/lib/tables/network-workbook.ts';
import { savedByOffice } from './support/office.ts';

const read = (name: string, bytes: Uint8Array) => readUnpacked(unpack(new Map([[name, bytes]])));
const kinds = ['ods', 'xlsx'];

describe('LibreOffice', () => {
	it.each(kinds)(
		'opens the shipped network as a workbook and saves it as %s without loss',
		(kind) => {
			const dataset = datasetIn('data/weldi');
			const again = read(`network.${kind}`, savedByOffice('network.xlsx', networkWorkbook(dataset), kind));
			expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
			expect(again.dataset).toEqual(dataset);
		},
		180_000
	);

	it.each(kinds)(
		'opens the workbook to fill in and saves it as %s, whose examples are still no rows',
		(kind) => {
			const { tables, problems } = read(`a.${kind}`, savedByOffice('a.xlsx', templateWorkbook(), kind));
			expect(tables.length).toBeGreaterThan(20);
			expect(tables.filter(({ rows }) => rows > 0)).toEqual([]);
			expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['empty-table', 'row-count']));
		},
		180_000
	);

	it('finds in the workbook to fill in the notes on headers and the lists to choose from', () => {
		const content = strFromU8(unzipSync(savedByOffice('a.xlsx', templateWorkbook(), 'ods'))['content.xml']!);
		expect(content).toContain('Display name with its diacritics.');
		expect(content).toContain(
			'cell-content-is-in-list(&quot;need&quot;;&quot;action&quot;;&quot;practice&quot;)'
		);
		expect(content).toMatch(/cell-content-is-in-list\(OFFSET\(\[\$cities\.\$A\$3\]/);
	}, 180_000);
});
