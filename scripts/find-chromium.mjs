import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, else an installed one, else the one Playwright has downloaded.
 *
 * @returns {Promise<string | undefined>} the path of a program that starts
 * @throws {Error} when CHROMIUM_PATH is set and is no program that starts: a wish is not to be passed over in silence
 */
export async function findChromium() {
	const wish = process.env.CHROMIUM_PATH;
	if (wish) {
		if (starts(wish)) return wish;
		throw new Error(`CHROMIUM_PATH is "${wish}", which does not start; correct it or leave it empty.`);
	}
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return [...onPath, ...PLACES, await playwrightChromium()].find((path) => path && starts(path));
}

/**
 * A Chromium for the browser tests, fetched where none is found: Debian's package where we may install packages,
 * else Playwright's own download.
 *
 * @returns {Promise<string>}
 * @throws {Error} that says what to do, when there is none and none can be had
 */
export async function getChromium() {
	let found = await findChromium();
	if (!found && mayInstallPackages()) {
		console.log('No Chromium found: installing the chromium package (apt-get) ...');
		run('apt-get', ['update']);
		run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
		found = await findChromium();
	}
	if (!found) {
		console.log('No Chromium found: downloading one with Playwright ...');
		run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
		found = await findChromium();
	}
	if (found) return found;
	throw new Error(
		[
			'The browser tests need Chromium, and none could be found, installed or downloaded.',
			'Do one of these, then run "npm test" again:',
			'- install Chromium or Chrome with the package manager of this computer;',
			'- set CHROMIUM_PATH to the program of a Chromium that is there already;',
			'- run "npx playwright install --with-deps chromium" where there is a connection.'
		].join('\n')
	);
}

/** Debian, or a relative of it, as root: the only case in which installing needs no one's password. */
export function mayInstallPackages() {
	if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
	return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Playwright knows where its own download is, or would be. It is not there before the dependencies are. */
async function playwrightChromium() {
	try {
		return (await import('@playwright/test')).chromium.executablePath();
	} catch {
		return undefined;
	}
}

/** @param {string} path whether this is a browser that runs here, rather than a shim or one with parts missing */
function starts(path) {
	if (!existsSync(path)) return false;
	// On Windows, chrome.exe opens a window when asked for its version.
	if (process.platform === 'win32') return true;
	try {
		return /\d+\.\d+/.test(
			execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
		);
	} catch {
		return false;
	}
}

/**
 * @param {string} command
 * @param {string[]} args
 */
export function run(command, args) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
}
