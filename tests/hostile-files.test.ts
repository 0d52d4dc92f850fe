import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupProblems } from '../src/lib/ingest/group-problems.ts';
import { ProblemPlaces } from '../src/lib/ingest/place-problems.ts';
import { readUnpacked } from '../src/lib/ingest/read-files.ts';
import { unpack } from '../src/lib/ingest/unpack.ts';
import { HOSTILE_FILES } from './support/hostile-files.ts';
import { odsOf, odsRows, SMALLEST, xlsxOf, xlsxRows, zipOf } from './support/workbooks.ts';

/** Reads files as the site does, with the words that a reader sees. */
function read(files: ReadonlyMap<string, Uint8Array>) {
	const result = readUnpacked(unpack(files));
	const places = new ProblemPlaces(result.files, result.sheets);
	const groups = groupProblems(result.problems.map((problem) => places.place(problem)));
	for (const { first } of groups) places.neighbours(first);
	return { ...result, groups };
}

const textOf = ({ groups }: ReturnType<typeof read>): string =>
	groups.map(({ first }) => `${first.severity} ${first.code}: ${first.message}`).join('\n');

describe('a hostile file', () => {
	it('is one of at least sixty', () => {
		expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(60);
	});

	it.each(HOSTILE_FILES)('$name: gives a clear report', ({ files, says, loads }) => {
		const result = read(files());
		expect(textOf(result)).toMatch(says);
		expect(result.dataset !== null, textOf(result)).toBe(loads);
		// Nothing is lost silently: what was read is loaded or reported.
		for (const { file, rows, loaded } of result.tables)
			if (rows > loaded)
				expect(result.problems.some((problem) => problem.file === file && problem.severity === 'error')).toBe(
					true
				);
	});

	it('cannot reach the prototype of an object', () => {
		read(new Map([['__proto__.csv', new TextEncoder().encode('__proto__,constructor\n1,2')]]));
		expect(({} as Record<string, unknown>)['1']).toBeUndefined();
		expect(Object.keys(Object.prototype)).toEqual([]);
	});
});

describe('any bytes', () => {
	const rows = [
		['entry_id', 'city_id'],
		['e1', 'seeau']
	];
	const seeds = [
		xlsxOf({ grid: xlsxRows(...rows) }),
		odsOf({ grid: odsRows(...rows) }),
		zipOf({ 'grid.csv': SMALLEST.grid, 'cities.csv': SMALLEST.cities })
	];
	const change = fc.record({ at: fc.nat(2000), byte: fc.nat(255) });
	const damaged = fc
		.tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(3000))
		.map(([seed, changes, end]) => {
			const bytes = seed.slice(0, Math.max(22, end));
			for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
			return bytes;
		});

	it('crash no reader in 10,000 runs', () => {
		fc.assert(
			fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 200 })), (bytes) => {
				const { files, problems } = unpack(new Map([['a.xlsx', bytes]]));
				// It is read, reported or handed on as it is; never nothing.
				expect(files.size + problems.length).toBeGreaterThan(0);
			}),
			{ numRuns: 10_000 }
		);
	});
});

it('a table of 100,000 rows with 1,000 faults is read in seconds, with every fault counted', () => {
	const lines = Array.from({ length: 100_000 }, (_, index) =>
		index % 100 === 0
			? `e${index},seeau,boats,wish,Text ${index}`
			: `e${index},seeau,boats,need,Text ${index}`
	);
	const grid = `entry_id,city_id,theme_id,kind,text\n${lines.join('\n')}\n`;
	const files = Object.entries({ ...SMALLEST, grid }).map(([name, text]): [string, Uint8Array] => [
		`${name}.csv`,
		new TextEncoder().encode(text)
	]);
	const result = read(new Map(files));
	const fault = result.groups.find(({ first }) => first.code === 'wrong-value');
	expect(fault?.problems).toHaveLength(1000);
	expect(result.tables.find(({ table }) => table === 'grid')).toMatchObject({
		rows: 100_000,
		loaded: 99_000
	});
});
