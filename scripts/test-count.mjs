import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Count `skipped` holds the names of the tests */

/**
 * One check that has no tests of its own: a linter, a build.
 *
 * @param {boolean} passed
 * @returns {Count}
 */
export function countCheck(passed) {
	return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [] };
}

/**
 * The tests in a JSON report of Vitest or Playwright.
 *
 * What is no test but went wrong counts as a failure too: a file that could not be loaded, a server that did not
 * start, a runner that broke down, a report that was never written or lists nothing. So nothing is lost in silence.
 *
 * @param {string} file
 * @param {boolean} succeeded whether the runner ended well
 * @returns {Count}
 */
export function countReport(file, succeeded) {
	if (!existsSync(file)) return countCheck(false);
	const report = JSON.parse(readFileSync(file, 'utf8'));
	const count = 'testResults' in report ? countVitest(report) : countPlaywright(report);
	const unexplained = !succeeded && count.failed === 0;
	const empty = count.passed + count.failed === 0;
	return unexplained || empty ? { ...count, failed: 1 } : count;
}

/** @typedef {{ status: string, fullName: string }} VitestTest */
/** @typedef {{ status: string, assertionResults: VitestTest[] }} VitestFile */

/**
 * @param {{ testResults: VitestFile[] }} report
 * @returns {Count}
 */
function countVitest({ testResults }) {
	const tests = testResults.flatMap((suite) => suite.assertionResults);
	const failed = tests.filter((test) => test.status === 'failed');
	const broken = testResults.filter(
		(suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed')
	);
	return {
		passed: tests.filter((test) => test.status === 'passed').length,
		failed: failed.length + broken.length,
		skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName)
	};
}

/** @typedef {{ file: string, title: string, tests: { status: string }[] }} PlaywrightSpec */
/** @typedef {{ specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite */

/**
 * @param {{ suites: PlaywrightSuite[], errors: unknown[], stats: { expected: number, unexpected: number, flaky: number } }} report
 * @returns {Count}
 */
function countPlaywright({ suites, errors, stats }) {
	const skipped = suites
		.flatMap(specsOf)
		.filter((spec) => spec.tests.some((test) => test.status === 'skipped'));
	return {
		passed: stats.expected,
		// A test that passes only at the second try is not to be relied on.
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: skipped.map((spec) => `${spec.file}: ${spec.title}`)
	};
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function specsOf(suite) {
	return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}
