import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../src/hosts/read-folder.ts';
import { suggestionsCsv } from '../src/lib/suggest/suggestions-csv.ts';
import { textOf, textTables } from '../src/lib/changes/text-files.ts';
import { loadDataset } from '../src/lib/ingest/dataset.ts';
import { changesSlice, goneRecord, versionSlice } from '../src/lib/pages/changes.ts';
import { citingSlice } from '../src/lib/pages/citing.ts';

const TINY = 'tests/fixtures/tiny-network';
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'changes-'));
	cpSync(TINY, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const command = (script: string, ...args: string[]) =>
	spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { encoding: 'utf8' });
const version = (path: string) => loadDataset(readFolder(path)).dataset!.version;

const suggestion = {
	table: 'needs',
	record_id: 'almvik-challenge-1',
	column: 'text',
	old_value: '',
	new_value: '=Rooms, "dry" ones,\nare short.',
	why: 'The winter was longer.',
	source: 'https://example.org/winter',
	role: 'housing officer',
	date: '2026-11-28'
};

it('writes a shipped table back as it was read', () => {
	const files = readFolder('data/weldi');
	for (const [name, table] of textTables(files)) {
		expect(textOf(table), name).toBe(new TextDecoder().decode(files.get(`${name}.csv`)));
	}
});

describe('a change that a city suggests', () => {
	const text = () => textTables(readFolder(folder)).get('needs')!;
	const cellNow = () => {
		const { columns, rows } = text();
		const row = rows.find((cells) => cells[0] === suggestion.record_id)!;
		return row[columns.indexOf('text')]!;
	};
	const file = () => {
		const path = join(folder, '..', `${folder.split('/').at(-1)}.csv`);
		writeFileSync(path, suggestionsCsv([{ ...suggestion, old_value: cellNow() }]));
		return path;
	};

	it('travels from the saved file into the table, the log and the change log', () => {
		const before = version(folder);
		const path = file();
		const { status, stdout, stderr } = command('apply-changes', folder, path);
		rmSync(path);
		expect([status, stderr]).toEqual([0, '']);
		expect(cellNow()).toBe(suggestion.new_value);
		expect(version(folder)).not.toBe(before);
		const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
		for (const part of [
			version(folder),
			`After ${before}.`,
			'The winter was longer.',
			'| needs | almvik | 0 | 1 | 0 |'
		]) {
			expect(changelog).toContain(part);
			expect(stdout).toContain(part);
		}
		const { dataset } = loadDataset(readFolder(folder));
		expect(dataset!.changes).toMatchObject([
			{ kind: 'changed', changedTable: 'needs', changedId: suggestion.record_id, version: version(folder) }
		]);
	});

	it('is refused where the record has changed since, and nothing is written', () => {
		const path = file();
		const { status: first } = command('apply-changes', folder, path);
		const kept = readFileSync(join(folder, 'needs.csv'), 'utf8');
		const { status, stderr } = command('apply-changes', folder, path);
		rmSync(path);
		expect([first, status]).toEqual([0, 1]);
		expect(stderr).toContain('the cell holds');
		expect(readFileSync(join(folder, 'needs.csv'), 'utf8')).toBe(kept);
	});

	it('is read by the command that compares', () => {
		const path = file();
		const { stdout } = command('diff-data', folder, path);
		rmSync(path);
		expect(stdout).toContain('needs, changed');
		expect(stdout).toContain('The winter was longer.');
	});
});

describe('the command that compares', () => {
	it('says what is gone, and logs it', () => {
		const needs = readFileSync(join(folder, 'actions.csv'), 'utf8').trimEnd().split('\n');
		writeFileSync(join(folder, 'actions.csv'), `${needs.slice(0, -1).join('\n')}\n`);
		const gone = needs.at(-1)!.split(',')[0]!;
		// What refers to it would be an error, which no log is written for.
		const grid = readFileSync(join(folder, 'grid.csv'), 'utf8').replaceAll(gone, '');
		writeFileSync(join(folder, 'grid.csv'), grid);
		const told = execFileSync(
			process.execPath,
			['--import', 'tsx', 'scripts/diff-data.ts', TINY, folder, '--log'],
			{
				encoding: 'utf8'
			}
		);
		expect(told).toContain('actions, removed');
		const { dataset } = loadDataset(readFolder(folder));
		expect(dataset!.changes.find(({ kind }) => kind === 'removed')).toMatchObject({ changedId: gone });
	});

	it('makes the page of a practice that is gone say what became of it', () => {
		const [head, ...practices] = readFileSync(join(folder, 'practices.csv'), 'utf8').trimEnd().split('\n');
		const gone = practices[0]!.split(',')[0]!;
		writeFileSync(join(folder, 'practices.csv'), `${[head, ...practices.slice(1)].join('\n')}\n`);
		const grid = readFileSync(join(folder, 'grid.csv'), 'utf8').replaceAll(gone, '');
		writeFileSync(join(folder, 'grid.csv'), grid);
		expect(command('diff-data', TINY, folder, '--log').status).toBe(0);
		const dataset = loadDataset(readFolder(folder)).dataset!;
		expect(goneRecord(dataset, 'practices', gone)).toMatchObject([
			{ kind: 'removed', changedId: gone, version: dataset.version }
		]);
		const logged = versionSlice(dataset, changesSlice(dataset).versions[0]!.version)!.tables.flatMap(
			({ changes }) => changes
		);
		expect(logged.find(({ change }) => change.changedId === gone)?.path).toBe(`practices/${gone}/`);
		expect(citingSlice(dataset, '').version).toBe(dataset.version);
		expect(goneRecord(dataset, 'practices', 'never-there')).toEqual([]);
	});

	it('refuses what is no folder of tables', () => {
		expect(command('diff-data', TINY, 'nowhere').status).toBe(2);
		expect(command('diff-data', TINY).status).toBe(2);
	});
});
