// Everything that has to hold before a change lands, in one command from a fresh clone. Every step runs even where
// an earlier one failed, so that one run shows all that is wrong; the last line adds up what really ran.
import { fileURLToPath } from 'url';
import { nodeComplaint } from './check-node.mjs';

const UNIT_REPORT = '.cache/vitest.json';
const E2E_REPORT = '.cache/playwright.json';

/**
 * An npm script with its arguments, the report that holds its single tests, if any, and the step without which it
 * cannot run.
 * @typedef {{ name: string, script: string[], report?: string, needs?: string }} Step
 */

/**
 * What keeps one processor busy runs side by side; what stands in a row, one after the other.
 * @type {Step[][]}
 */
const CHECKS = [
	[
		{ name: 'format', script: ['format:check'] },
		{ name: 'lint', script: ['lint'] },
		{ name: 'unused code', script: ['unused'] }
	],
	[
		{ name: 'types', script: ['check'] },
		{ name: 'data', script: ['data:check'] },
		{ name: 'data documentation', script: ['data:docs', '--', '--check'] },
		{ name: 'build', script: ['build'] }
	]
];

/**
 * What uses all of the machine, in its order.
 * @type {Step[]}
 */
const STEPS = [
	{
		name: 'unit tests',
		script: ['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
		report: UNIT_REPORT
	},
	{
		name: 'browser tests',
		script: ['e2e', '--', '--reporter=list,json'],
		report: E2E_REPORT,
		needs: 'build'
	}
];

const complaint = nodeComplaint();
if (complaint) stop(complaint);
else test().catch((error) => stop(error.message));

async function test() {
	process.chdir(fileURLToPath(new URL('..', import.meta.url)));
	const { mkdirSync, rmSync } = await import('node:fs');
	const { installIfNeeded, runNpm, runNpmAside } = await import('./install.mjs');
	const { getChromium } = await import('./find-chromium.mjs');
	const { getSoffice } = await import('./find-soffice.mjs');
	const { countCheck, countReport } = await import('./test-count.mjs');

	installIfNeeded();
	const chromium = await getChromium();
	console.log(`Browser for the tests: ${chromium}`);
	// Where there is none, the test that needs it fails and says what to do; the others run all the same.
	const soffice = getSoffice();
	mkdirSync('.cache', { recursive: true });
	const env = {
		CHROMIUM_PATH: chromium,
		PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT,
		...(soffice ? { SOFFICE_PATH: soffice } : {})
	};

	/** @type {Result[]} */
	const results = [];
	const rows = CHECKS.map(async (row) => {
		for (const { name, script } of row) {
			const start = performance.now();
			const { succeeded, output } = await runNpmAside(['run', '--silent', ...script], env);
			console.log(`\n=== ${name} ===\n${output}`);
			results.push({ name, ...countCheck(succeeded), seconds: secondsSince(start) });
		}
	});
	await Promise.all(rows);
	for (const { name, script, report, needs } of STEPS) {
		console.log(`\n=== ${name} ===`);
		if (needs && results.some((result) => result.name === needs && result.failed > 0)) {
			console.log(`Not run, because the ${needs} failed.`);
			results.push({ name: `${name} (not run: the ${needs} failed)`, ...countCheck(false), seconds: 0 });
			continue;
		}
		const start = performance.now();
		// The report of an earlier run must not be counted as this one's.
		if (report) rmSync(report, { force: true });
		const succeeded = runNpm(['run', '--silent', ...script], env);
		const count = report ? countReport(report, succeeded) : countCheck(succeeded);
		results.push({ name, ...count, seconds: secondsSince(start) });
	}
	summarise(results);
}

/** @typedef {{ name: string, seconds: number } & import('./test-count.mjs').Count} Result */

/** @param {number} start */
function secondsSince(start) {
	return Math.round((performance.now() - start) / 1000);
}

/** @param {Result[]} results */
function summarise(results) {
	const sum = (/** @type {'passed' | 'failed'} */ key) =>
		results.reduce((all, result) => all + result[key], 0);
	const skipped = results.flatMap((result) => result.skipped);
	console.log('\n=== summary ===');
	for (const { name, passed, failed, seconds } of results) {
		console.log(
			`${failed ? 'FAILED' : 'ok    '}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`
		);
	}
	for (const name of skipped) console.log(`skipped  ${name}`);
	const tail = skipped.length ? `, ${skipped.length} skipped` : '';
	console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${tail}`);
	process.exitCode = sum('failed') ? 1 : 0;
}

/** @param {string} message why the tests cannot run at all */
function stop(message) {
	console.error(message);
	console.log('\n0 passed, 1 failed');
	process.exitCode = 1;
}
