import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { NETWORK_TABLES } from '../../src/lib/schema/network-tables.ts';
import { POLICY_TABLES } from '../../src/lib/schema/policy-tables.ts';
import { metaOf } from '../../src/lib/schema/column.ts';
import type { AnyTable } from '../../src/lib/schema/table.ts';
import { pagesIn } from '../support/built-site.ts';
import { expect, test } from './fixtures.ts';

/** Cells that no page has to show word for word, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
	'cities.aliases': 'other spellings, by which search finds the city',
	'indicators.unit': 'a word of the contract, which figures show as their unit',
	'indicators.family': 'a word of the contract, which headings of tables show',
	'facts.period': 'shown as a date or a span in words',
	'record_subjects.note': 'how the coding of a record was settled, for those who edit the table',
	'sources.kind': 'shown with spaces for hyphens',
	'context_notes.record_table': 'says on which page the remark stands',
	'notes.record_table': 'says on which page the remark stands'
};

const FOLDERS: readonly (readonly [string, Readonly<Record<string, AnyTable>>])[] = [
	['data/weldi', NETWORK_TABLES],
	['data/eu', POLICY_TABLES]
];

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' '
};
/** A text as it is compared: without markup, references and differences of white space. */
const plain = (text: string): string =>
	text
		.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll(/&(\w+);/g, (all, name: string) => NAMED[name] ?? all)
		// Ranges of pages are printed with a dash.
		.replaceAll('–', '-')
		.replaceAll(/\s+/g, '');

test('every text of every table stands on a page of the site', () => {
	test.setTimeout(120_000);
	const site = pagesIn('build')
		.map((path) => plain(readFileSync(`build${path}index.html`, 'utf8')))
		.join('\n');
	const missing: string[] = [];
	let looked = 0;
	for (const [folder, tables] of FOLDERS)
		for (const table of Object.values(tables)) {
			if (!readdirSync(folder).includes(`${table.name}.csv`)) continue;
			const rows = parse(readFileSync(`${folder}/${table.name}.csv`), { columns: true, bom: true });
			for (const [column, schema] of Object.entries(table.columns)) {
				const { kind, pattern } = metaOf(schema);
				if ((kind !== 'text' && kind !== 'list') || pattern !== undefined || column === 'page') continue;
				if (EXCEPTIONS[`${table.name}.${column}`]) continue;
				for (const row of rows as Record<string, string>[])
					for (const part of kind === 'list' ? (row[column] ?? '').split(';') : [row[column] ?? '']) {
						const wanted = plain(part);
						if (wanted === '') continue;
						looked += 1;
						if (!site.includes(wanted)) missing.push(`${table.name}.${column}: ${part.trim()}`);
					}
			}
		}
	expect(looked).toBeGreaterThan(2000);
	expect([...new Set(missing)]).toEqual([]);
});

test('every exception names a column that there is', () => {
	const columns = FOLDERS.flatMap(([, tables]) =>
		Object.values(tables).flatMap(({ name, columns }) =>
			Object.keys(columns).map((column) => `${name}.${column}`)
		)
	);
	expect(Object.keys(EXCEPTIONS).filter((name) => !columns.includes(name))).toEqual([]);
});
