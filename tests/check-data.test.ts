import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asOds, asXlsx, asZip } from './support/network-files.ts';

const FIXTURE = 'tests/fixtures/tiny-network';

/** Runs the command as people do, but without npm between. */
const checkData = (...args: string[]) => {
	const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['scripts/check-data.ts', ...args], {
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
};

describe('npm run data:check', () => {
	it('exits with 0 and shows the counts of a sound network', () => {
		const { status, stdout } = checkData(FIXTURE);
		expect(status).toBe(0);
		expect(stdout).toMatch(/cities\.csv +3 read +3 loaded/u);
	});

	it.each([
		['an XLSX workbook', asXlsx(FIXTURE, 'three.xlsx')],
		['an ODS workbook', asOds(FIXTURE, 'three.ods')],
		['a ZIP', asZip(FIXTURE, 'three.zip')]
	])('takes %s in place of a folder', (_, { name, buffer }) => {
		const folder = mkdtempSync(join(tmpdir(), 'check-'));
		writeFileSync(join(folder, name), buffer);
		const { status, stdout } = checkData(join(folder, name));
		rmSync(folder, { recursive: true });
		expect(status).toBe(0);
		expect(stdout).toMatch(/cities.* 3 read +3 loaded/u);
	});

	it('exits with 1 and prints the object of the contract where a network has errors', () => {
		const { status, stdout } = checkData('tests/fixtures/broken-wrong-range', '--json');
		const report = JSON.parse(stdout) as { ok: boolean; tables: object[]; problems: object[] };
		expect(status).toBe(1);
		expect(Object.keys(report)).toEqual(['ok', 'tables', 'problems']);
		expect(report.ok).toBe(false);
		expect(report.tables).toContainEqual({
			file: 'facts.csv',
			rows: 4,
			loaded: expect.any(Number) as number
		});
		expect(report.problems).toContainEqual(
			expect.objectContaining({ severity: 'error', code: 'wrong-range', file: 'network.csv', line: 2 })
		);
	});

	it('checks the shipped network and the policy context where no folder is named', () => {
		const { status, stdout } = checkData('--json');
		const report = JSON.parse(stdout) as {
			ok: boolean;
			tables: { file: string }[];
			problems: { file: string; code: string }[];
		};
		expect([status, report.ok]).toEqual([0, true]);
		const files = report.tables.map(({ file }) => file);
		expect(files).toContain('data/weldi/sources.csv');
		expect(files).toContain('data/eu/sources.csv');
		expect(report.problems.filter(({ file }) => file.startsWith('data/eu'))).toEqual([]);
	});

	it('checks a policy context alone, and says beside a network which links that one has no themes for', () => {
		const alone = checkData('data/eu');
		expect(alone.status).toBe(0);
		expect(alone.stdout).toMatch(
			/integration_actions\.csv +13 read +13 loaded[\s\S]*no errors, no warnings/u
		);
		const beside = checkData('tests/fixtures/tiny-network', 'data/eu');
		expect(beside.status).toBe(0);
		expect(beside.stdout).toMatch(/data\/eu\/crosswalk\.csv theme_id: 29 of 29 rows speak of themes/u);
	});

	it('exits with 2 and says why where it cannot run', () => {
		expect(checkData('tests/fixtures/nowhere')).toMatchObject({ status: 2, stdout: '' });
		const { status, stderr } = checkData('--jsn');
		expect(status).toBe(2);
		expect(stderr).toMatch(/"--jsn" is no option[\s\S]*Usage/u);
	});
});
