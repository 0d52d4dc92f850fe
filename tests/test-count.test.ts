import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countCheck, countReport } from '../scripts/test-count.mjs';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function count(report: unknown, succeeded: boolean) {
	const file = join(folder, 'report.json');
	writeFileSync(file, JSON.stringify(report));
	return countReport(file, succeeded);
}

const test = (status: string) => ({ status, fullName: `a ${status} test` });
const unit = (...files: [string, string[]][]) => ({
	testResults: files.map(([status, tests]) => ({ status, assertionResults: tests.map(test) }))
});
const e2e = (stats: Record<string, number>, { errors = 0, skipped = [] as string[] } = {}) => ({
	stats: { expected: 0, unexpected: 0, flaky: 0, skipped: skipped.length, ...stats },
	errors: Array.from({ length: errors }, () => ({})),
	suites: [
		{
			suites: [
				{ specs: skipped.map((title) => ({ title, file: 'a.spec.ts', tests: [{ status: 'skipped' }] })) }
			]
		}
	]
});

describe('the count at the end of npm test', () => {
	it('counts a check without tests of its own as one', () => {
		expect(countCheck(true)).toEqual({ passed: 1, failed: 0, skipped: [] });
		expect(countCheck(false)).toEqual({ passed: 0, failed: 1, skipped: [] });
	});

	it('counts unit tests, and names those that were skipped', () => {
		expect(count(unit(['passed', ['passed', 'passed', 'pending']], ['failed', ['failed']]), false)).toEqual({
			passed: 2,
			failed: 1,
			skipped: ['a pending test']
		});
	});

	it('counts a file that could not be loaded as a failure', () => {
		expect(count(unit(['passed', ['passed']], ['failed', []]), false)).toMatchObject({
			passed: 1,
			failed: 1
		});
	});

	it('counts browser tests; a flaky one and an error outside any test are failures', () => {
		expect(count(e2e({ expected: 5, unexpected: 1 }, { skipped: ['later'] }), false)).toEqual({
			passed: 5,
			failed: 1,
			skipped: ['a.spec.ts: later']
		});
		expect(count(e2e({ expected: 5, flaky: 1 }), true)).toMatchObject({ passed: 5, failed: 1 });
		expect(count(e2e({}, { errors: 1 }), false)).toMatchObject({ passed: 0, failed: 1 });
	});

	it('never calls a broken or empty run a success', () => {
		expect(count(unit(['passed', ['passed']]), false)).toMatchObject({ passed: 1, failed: 1 });
		expect(count(unit(), true)).toMatchObject({ passed: 0, failed: 1 });
		expect(countReport(join(folder, 'absent.json'), true)).toMatchObject({ passed: 0, failed: 1 });
	});
});
