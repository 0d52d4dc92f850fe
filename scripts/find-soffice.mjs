import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { mayInstallPackages, run } from './find-chromium.mjs';

const NAMES = ['soffice', 'libreoffice', 'soffice.exe'];
const PLACES = [
	'/Applications/LibreOffice.app/Contents/MacOS/soffice',
	'C:\\Program Files\\LibreOffice\\program\\soffice.exe'
];

/** What to do where there is no LibreOffice. */
export const NO_SOFFICE = [
	'Word files and workbooks are tested by opening them in LibreOffice, and none could be found or installed.',
	'Do one of these, then run "npm test" again:',
	'- install LibreOffice Writer and Calc with the package manager of this computer (Debian: libreoffice-writer-nogui, libreoffice-calc-nogui, poppler-utils);',
	'- set SOFFICE_PATH to the program "soffice" of a LibreOffice that is there already.'
].join('\n');

/**
 * A LibreOffice for the tests of Word files and workbooks: SOFFICE_PATH, else an installed one.
 *
 * @returns {string | undefined} the path of a program that starts
 * @throws {Error} when SOFFICE_PATH is set and does not start: a wish is not to be passed over in silence
 */
export function findSoffice() {
	const wish = process.env.SOFFICE_PATH;
	if (wish) {
		if (starts(wish)) return wish;
		throw new Error(`SOFFICE_PATH is "${wish}", which does not start; correct it or leave it empty.`);
	}
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(starts);
}

/**
 * A LibreOffice, installed where packages may be; says what to do where that does not help. The test that needs it
 * then fails with the same words: it is never passed over.
 *
 * @returns {string | undefined}
 */
export function getSoffice() {
	let found = findSoffice();
	if (!found && mayInstallPackages()) {
		console.log(
			'No LibreOffice found: installing libreoffice-writer-nogui, libreoffice-calc-nogui and poppler-utils (apt-get) ...'
		);
		run('apt-get', ['update']);
		run('apt-get', [
			'install',
			'--yes',
			'--no-install-recommends',
			'libreoffice-writer-nogui',
			'libreoffice-calc-nogui',
			'poppler-utils'
		]);
		found = findSoffice();
	}
	console.log(found ? `LibreOffice for the tests: ${found}` : NO_SOFFICE);
	return found;
}

/** @param {string} path */
function starts(path) {
	if (!existsSync(path)) return false;
	// On Windows, soffice.exe opens a window when asked for its version.
	if (process.platform === 'win32') return true;
	try {
		return /LibreOffice/.test(
			execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
		);
	} catch {
		return false;
	}
}
