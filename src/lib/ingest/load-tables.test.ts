import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NETWORK_TABLES } from '../schema/network-tables.ts';
import { readFolder } from '../../hosts/read-folder.ts';
import { loadDataset } from './dataset.ts';
import { loadTables } from './load-tables.ts';
import type { Problem } from './problem.ts';
import { LARGEST_FILE } from './read-table.ts';

const tiny = readFolder('tests/fixtures/tiny-network');
const names = Object.values(NETWORK_TABLES).map(({ name }) => `${name}.csv`);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const errorsOf = (problems: readonly Problem[], file: string) =>
	problems.filter((problem) => problem.severity === 'error' && problem.file === file);

/** Rows read = rows loaded + rows reported; the header of every file is its first line that is not blank. */
function expectNothingLost(files: ReadonlyMap<string, Uint8Array>, headerLine = 1) {
	const { dataset, tables, problems } = loadDataset(files);
	for (const { file, rows, loaded } of tables) {
		const lines = new Set(errorsOf(problems, file).flatMap(({ line }) => line ?? []));
		if (lines.has(headerLine)) expect(loaded).toBe(0);
		else expect({ file, reported: lines.size }).toEqual({ file, reported: rows - loaded });
	}
	expect(dataset === null).toBe(problems.some(({ severity }) => severity === 'error'));
}

describe('loadTables', () => {
	it('says of each file how it was read, and how many rows', () => {
		const text = new TextDecoder().decode(tiny.get('groups.csv')).replaceAll(',', ';');
		const files = new Map([...tiny, ['groups.csv', encode(`\ufeff${text}`)]]);
		expect(loadDataset(files).tables.find(({ table }) => table === 'groups')).toEqual({
			table: 'groups',
			file: 'groups.csv',
			columns: ['group_id', 'position', 'label', 'source_id', 'page', 'basis', 'basis_note'],
			rows: 3,
			loaded: 3,
			encoding: 'utf-8',
			delimiter: ';'
		});
	});

	it('reads decimal commas as decimals', () => {
		const text = new TextDecoder().decode(tiny.get('cities.csv')).replace('58.21', '"58,21"');
		const { dataset } = loadDataset(new Map([...tiny, ['cities.csv', encode(text)]]));
		expect(dataset?.cities[0]?.latitude).toBe(58.21);
	});

	it('refuses a file that is too large, without reading it', () => {
		const files = new Map([...tiny, ['facts.csv', new Uint8Array(LARGEST_FILE + 1)]]);
		const { problems } = loadDataset(files);
		expect(errorsOf(problems, 'facts.csv').map(({ code }) => code)).toEqual(['too-large']);
	});

	it('reports more problems than a function call can take arguments', () => {
		const many = 150_001;
		const files = new Map([...tiny, ['groups.csv', encode(`group_id,label\n${'x\n'.repeat(many)}`)]]);
		expect(errorsOf(loadDataset(files).problems, 'groups.csv').length).toBeGreaterThanOrEqual(many);
	});

	it('refuses a cell that is too large', () => {
		const text = new TextDecoder()
			.decode(tiny.get('groups.csv'))
			.replace('Cannery workers', 'w'.repeat(60_000));
		const { problems } = loadDataset(new Map([...tiny, ['groups.csv', encode(text)]]));
		expect(problems.find(({ code }) => code === 'too-large')).toMatchObject({ line: 2, column: 'label' });
	});

	it('orders problems by table and line', () => {
		const { problems } = loadDataset(new Map([['cities.csv', encode('city_id\nA\nB\n')]]));
		const places = problems.map(({ file, line }) => `${file}:${line ?? 0}`);
		expect(places.slice(0, 2)).toEqual(['network.csv:0', 'sources.csv:0']);
		expect(places.filter((place) => place.startsWith('cities')).at(-1)).toBe('cities.csv:3');
	});

	it('loads other tables with the same care', () => {
		const { city_id } = NETWORK_TABLES.cities.columns;
		const places = { ...NETWORK_TABLES.cities, columns: { city_id } };
		const { rows, problems } = loadTables({ places }, new Map([['cities.csv', encode('city_id\nalmvik\n')]]));
		expect(problems).toEqual([]);
		expect(rows?.places).toEqual([{ cityId: 'almvik' }]);
	});
});

describe('for any input, rows read = rows loaded + rows reported', () => {
	const file = fc.constantFrom(...names);

	it('with any bytes in any files', () => {
		const bytes = fc.uint8Array({ maxLength: 120 });
		fc.assert(
			fc.property(fc.array(fc.tuple(file, bytes), { maxLength: 4 }), (some) => {
				const { tables, problems } = loadDataset(new Map([...tiny, ...some]));
				for (const { file, rows, loaded } of tables) {
					const lines = new Set(errorsOf(problems, file).flatMap(({ line }) => line ?? []));
					expect(rows - loaded).toBe(loaded > 0 || lines.size === 0 ? lines.size : rows);
				}
			})
		);
	});

	it('with any text below the header of any table', () => {
		const noise = fc.string({ unit: fc.constantFrom(...'a1,;"\n\r\t -Ł'), maxLength: 60 });
		fc.assert(
			fc.property(file, noise, (name, text) => {
				const table = Object.values(NETWORK_TABLES).find((one) => `${one.name}.csv` === name);
				const header = Object.keys(table?.columns ?? {}).join(',');
				expectNothingLost(new Map([...tiny, [name, encode(`${header}\n${text}`)]]));
			})
		);
	});

	it('with any cell of a sound network changed, repeated, dropped or added', () => {
		const found = fc.constantFrom(...[...tiny.keys()].filter((path) => path.endsWith('.csv')));
		const edit = fc.record({
			line: fc.nat({ max: 9 }),
			column: fc.nat({ max: 15 }),
			value: fc.oneof(fc.constantFrom('', 'almvik', '1', 'stated', '-', 'x;x'), fc.string({ maxLength: 8 })),
			kind: fc.constantFrom('change', 'drop', 'add', 'repeat')
		});
		fc.assert(
			fc.property(found, fc.array(edit, { minLength: 1, maxLength: 5 }), (path, edits) => {
				// No cell of the fixture but one breaks at its commas; what is cut wrongly is one more broken row.
				const lines = new TextDecoder()
					.decode(tiny.get(path))
					.trimEnd()
					.split('\n')
					.map((line) => line.split(','));
				for (const { line, column, value, kind } of edits) {
					const row = lines[1 + (line % Math.max(1, lines.length - 1))];
					if (row === undefined) continue;
					if (kind === 'change') row[column % row.length] = value;
					else if (kind === 'drop') row.splice(column % row.length, 1);
					else if (kind === 'add') row.splice(column, 0, value);
					else lines.push([...row]);
				}
				const text = lines.map((row) => row.join(',')).join('\n');
				expectNothingLost(new Map([...tiny, [path, encode(text)]]));
			})
		);
	});
});
