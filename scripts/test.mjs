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
 * What runs side by side, so that none waits while another reads files or starts a process; what stands in a row, one after
 * the other.
 * @type {Step[][]}
 */
const ROWS = [
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
	],
	[
		{
			name: 'unit tests',
			script: ['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
			report: UNIT_REPORT
		}
	]
];

/**
 * What uses all of the machine, when all of those have ended.
 * @type {Step}
 */
const LAST = {
	name: 'browser tests',
	script: ['e2e', '--', '--reporter=list,json'],
	report: E2E_REPORT,
	needs: 'build'
};

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
	const run = async (
		/** @type {Step} */ { name, script, report },
		/** @type {typeof runNpmAside} */ runner
	) => {
		const start = performance.now();
		// The report of an earlier run must not be counted as this one's.
		if (report) rmSync(report, { force: true });
		const { succeeded, output } = await runner(['run', '--silent', ...script], env);
		if (output) console.log(`\n=== ${name} ===\n${output}`);
		const count = report ? countReport(report, succeeded) : countCheck(succeeded);
		results.push({ name, ...count, seconds: secondsSince(start) });
	};
	await Promise.all(
		ROWS.map(async (row) => {
			for (const step of row) await run(step, runNpmAside);
		})
	);
	console.log(`\n=== ${LAST.name} ===`);
	if (results.some(({ name, failed }) => name === LAST.needs && failed > 0)) {
		console.log(`Not run, because the ${LAST.needs} failed.`);
		results.push({
			name: `${LAST.name} (not run: the ${LAST.needs} failed)`,
			...countCheck(false),
			seconds: 0
		});
	} else {
		// It takes longest: each test is told as it ends.
		await run(LAST, async (args, env) => ({ succeeded: runNpm(args, env), output: '' }));
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
