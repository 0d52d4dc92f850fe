import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../src/lib/ingest/dataset.ts';
import { problemLine } from '../src/lib/ingest/problem.ts';
import { ERRORS } from '../src/lib/ingest/problem-kinds.ts';
import { readFolder } from '../src/hosts/read-folder.ts';

const FIXTURES = 'tests/fixtures';
const folders = readdirSync(FIXTURES).filter((name) => name.startsWith('broken-'));

/** The invented network with the changes that a folder makes to it. */
function brokenNetwork(folder: string): Map<string, Uint8Array> {
	const files = new Map(readFolder(`${FIXTURES}/tiny-network`));
	const removed = `${FIXTURES}/${folder}/removed.txt`;
	if (existsSync(removed))
		for (const name of readFileSync(removed, 'utf8').split(/\r?\n/).filter(Boolean)) files.delete(name);
	for (const [path, bytes] of readFolder(`${FIXTURES}/${folder}`))
		if (/\.csv$/iu.test(path)) files.set(path, bytes);
	return files;
}

describe('a broken network', () => {
	it.each(folders)('gets exactly the report that it deserves: %s', async (folder) => {
		const { dataset, problems } = loadDataset(brokenNetwork(folder));
		const errors = problems.filter(({ severity }) => severity === 'error');
		const report = errors.map((problem) => `${problem.code} ${problemLine(problem)}\n`).join('');
		await expect(report).toMatchFileSnapshot(`fixtures/${folder}/expected.txt`);
		expect(dataset).toBeNull();
		expect(new Set(errors.map(({ code }) => code))).toContain(folder.replace('broken-', ''));
	});

	it.each(folders)('has every row either loaded or reported: %s', (folder) => {
		const { tables, problems } = loadDataset(brokenNetwork(folder));
		for (const { file, rows, loaded } of tables) {
			const errors = problems.filter((problem) => problem.severity === 'error' && problem.file === file);
			const header = errors.some(({ line }) => line === 1);
			const lines = new Set(errors.flatMap(({ line }) => line ?? []));
			expect({ file, reported: rows - loaded }).toEqual({ file, reported: header ? rows : lines.size });
		}
	});

	it('exists for every kind of error that a folder of small CSV files can have', () => {
		const codes = folders.map((name) => name.replace('broken-', ''));
		// Faults of workbooks and packed files have tests beside their readers.
		const elsewhere = ['too-large', 'cell-fault', 'not-readable'];
		expect([...codes, ...elsewhere].sort()).toEqual(Object.keys(ERRORS).sort());
	});
});
