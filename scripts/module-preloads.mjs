import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * The page with a preload for each module that its scripts import at once, and those import in turn.
 *
 * Without them a reader's browser learns of a module only when the one that imports it has come: on a slow line each
 * step costs a round trip before a filter works.
 *
 * @param {string} html
 * @param {string} folder where the page lies, from which its scripts are addressed
 */
export function withModulePreloads(html, folder) {
	/** @type {Set<string>} */
	const wanted = new Set();
	const scripts = html.matchAll(/<script type="module" src="([^"]+)"/g);
	const queue = [...scripts].map(([, address = '']) => address).filter((address) => !address.startsWith('/'));
	for (let address = queue.pop(); address; address = queue.pop()) {
		for (const imported of importsAtOnce(join(folder, address))) {
			const found = posix.join(posix.dirname(address), imported);
			if (wanted.has(found) || !existsSync(join(folder, found))) continue;
			wanted.add(found);
			queue.push(found);
		}
	}
	const links = [...wanted].sort().map((address) => `<link rel="modulepreload" href="${address}">`);
	return html.replace('</head>', () => `${links.join('')}</head>`);
}

/**
 * The modules that a built script imports when it loads; `import()` is for later and has a bracket.
 *
 * @param {string} file
 */
function importsAtOnce(file) {
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const found = text.matchAll(/\b(?:from|import)\s*["'](\.[^"'\n]+\.js)["']/g);
	return [...found].map(([, specifier = '']) => specifier);
}
