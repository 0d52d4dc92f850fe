import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { datasetIn, policyIn } from '../../hosts/build.ts';
import { loadDataset } from '../ingest/dataset.ts';
import { loadPolicyContext } from '../ingest/policy-context.ts';
import { readUnpacked } from '../ingest/read-files.ts';
import { unpack } from '../ingest/unpack.ts';
import { networkTables } from './site-tables.ts';
import { tableCells, tableCsv } from './table-cells.ts';
import { tablesZip } from './tables-zip.ts';

const dataset = datasetIn('data/weldi');
const context = policyIn('data/eu', 'data/weldi');
const zip = tablesZip(dataset, context);
const files = new Map(Object.entries(unzipSync(zip)));
const inFolder = (folder: string) =>
	new Map(
		[...files]
			.filter(([path]) => path.startsWith(folder))
			.map(([path, bytes]) => [path.slice(folder.length), bytes])
	);

describe('all tables as a ZIP', () => {
	it('reads back as the dataset and the context that it was made from', () => {
		expect(loadDataset(inFolder('network/')).dataset).toEqual(dataset);
		expect(loadPolicyContext(inFolder('policy/')).context?.version).toBe(context?.version);
	});

	it('can be opened as it is, by a reader who dropped it on the page', () => {
		const read = readUnpacked(unpack(new Map([['tables.zip', tablesZip(dataset, null)]])));
		expect(read.dataset).toEqual(dataset);
	});

	it('is the same whenever it is made, and says what it holds and under which terms', () => {
		expect(tablesZip(dataset, context)).toEqual(zip);
		const readme = strFromU8(files.get('README.md')!);
		for (const { title } of dataset.sources) expect(readme).toContain(title);
		expect(readme).toContain('### cities.csv');
		expect(strFromU8(files.get('LICENCE.txt')!)).toContain(dataset.network.licence!);
	});

	it('describes exactly the files and columns that are there', () => {
		const { resources } = JSON.parse(strFromU8(files.get('network/datapackage.json')!)) as {
			resources: { path: string; schema: { fields: { name: string }[] } }[];
		};
		for (const { path, schema } of resources) {
			const [header = ''] = strFromU8(files.get(`network/${path}`)!)
				.replace('\ufeff', '')
				.split('\r\n');
			expect(header.split(',')).toEqual(schema.fields.map(({ name }) => name));
		}
		expect(resources).toHaveLength(
			[...files.keys()].filter((path) => /^network\/.*\.csv$/.test(path)).length
		);
	});
});

it('a table as CSV reads back with the same version, one file for each table', () => {
	const given = networkTables(dataset)
		.filter(({ rows }) => rows.length > 0)
		.map(({ table, rows }): [string, Uint8Array] => [
			`${table.name}.csv`,
			new TextEncoder().encode(tableCsv(tableCells(table, rows)))
		]);
	expect(loadDataset(new Map(given)).dataset?.version).toBe(dataset.version);
});
