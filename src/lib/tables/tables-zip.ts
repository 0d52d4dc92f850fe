import type { Dataset } from '../domain/dataset.ts';
import type { PolicyContext } from '../domain/policy-context.ts';
import { tablesReadme } from '../messages/en/tables-readme.ts';
import { dataPackage, type TableFile } from '../schema/data-package.ts';
import { dictionary } from '../schema/dictionary.ts';
import { packFiles } from './pack-files.ts';
import { networkTables, policyTables, type SiteTable } from './site-tables.ts';
import { tableCells, tableCsv } from './table-cells.ts';

type Sources = Dataset['sources'];

/** What a folder of the ZIP says of itself. */
interface Head {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly sources: Sources;
	readonly version: string;
}

/** The tables of one folder with their descriptor. */
function folderFiles(
	folder: string,
	tables: readonly SiteTable[],
	head: Head
): (readonly [string, string])[] {
	const filled = tables.filter(({ rows }) => rows.length > 0);
	const cells = filled.map(({ table, rows }) => ({ table, cells: tableCells(table, rows) }));
	const files = new Map<string, TableFile>(
		cells.map(({ table, cells: { columns } }) => [table.name, { path: `${table.name}.csv`, columns }])
	);
	const { sources, ...words } = head;
	const descriptor = {
		...words,
		sources: sources.map(({ title, url }) => ({ title, ...(url === null ? {} : { path: url }) })),
		...dataPackage(
			cells.map(({ table }) => table),
			files
		)
	};
	return [
		[`${folder}/datapackage.json`, `${JSON.stringify(descriptor, null, '\t')}\n`],
		...cells.map(({ table, cells: found }) => [`${folder}/${table.name}.csv`, tableCsv(found)] as const)
	];
}

const sourceLines = (sources: Sources): string =>
	sources
		.map(({ title, publisher, published, url, licence }) =>
			[`- ${title}. ${publisher}`, published, url, licence].filter((part) => part !== null).join(', ')
		)
		.join('\n');

/**
 * Everything as a ZIP: the tables as CSV, a Data Package descriptor for each folder, a README with the dictionary, and
 * the terms of use. The same tables give the same bytes.
 */
export function tablesZip(dataset: Dataset, context: PolicyContext | null): Uint8Array {
	const { network, sources, version } = dataset;
	const tables = networkTables(dataset);
	const policy = policyTables(context);
	const files: (readonly [string, string])[] = [
		[
			'README.md',
			tablesReadme.readme({
				title: network.title,
				version,
				sources: sourceLines(sources),
				dictionary: dictionary(tables.filter(({ rows }) => rows.length > 0).map(({ table }) => table)),
				policy: context !== null
			})
		],
		['LICENCE.txt', tablesReadme.licence(network.licence, sourceLines(sources))],
		...folderFiles('network', tables, {
			name: network.networkId,
			title: network.title,
			description: network.summary ?? network.title,
			sources,
			version
		})
	];
	if (context !== null)
		files.push(
			...folderFiles('policy', policy, {
				name: 'policy',
				title: tablesReadme.policyTitle,
				description: tablesReadme.policyDescription,
				sources: context.sources,
				version: context.version
			})
		);
	return packFiles(new Map(files));
}
