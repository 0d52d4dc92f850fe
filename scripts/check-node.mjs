// Plain, old syntax on purpose: this file has to run on the very versions that it turns away.
import { readFileSync } from 'fs';

/**
 * Says whether a Node version is inside an `engines` range of the kind npm writes: `^20.19 || ^22.12 || >=24`.
 *
 * @param {string} version such as `v22.12.0` or `22.12.0`
 * @param {string} range alternatives joined by `||`, each a caret or an at-least
 */
export function satisfies(version, range) {
	const [major, minor] = numbers(version);
	return range.split('||').some((part) => {
		const [wantedMajor, wantedMinor] = numbers(part);
		if (part.trim().startsWith('^')) return major === wantedMajor && minor >= wantedMinor;
		return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
	});
}

/**
 * What to tell someone whose Node cannot run the project, or `undefined` where it can.
 *
 * @param {string} [version] the running version unless a test says otherwise
 */
export function nodeComplaint(version = process.version) {
	const range = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines.node;
	if (satisfies(version, range)) return undefined;
	return [
		`This dashboard needs Node ${range}; you have ${version}.`,
		'Please install a current long-term release from nodejs.org (or with your version manager, such as',
		'"nvm install 22"), then run the same command again.'
	].join('\n');
}

/**
 * @param {string} text
 * @returns {[number, number]} major and minor
 */
function numbers(text) {
	const match = /(\d+)(?:\.(\d+))?/.exec(text);
	return match ? [Number(match[1]), Number(match[2] || 0)] : [0, 0];
}
