import { readFileSync, writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { filesUnder } from '../fingerprint.mjs';

/**
 * The path below which a web server publishes the site, as pages name it: `/city/dash`, empty for the root. Slashes at
 * either end may be left out, and a whole address is taken by its path.
 *
 * @param {string | undefined} given the variable BASE_PATH
 * @returns {string}
 * @throws {Error} that says what was expected, where it is no path
 */
export function basePath(given) {
	const path = (given ?? '').trim().replace(/^https?:\/\/[^/]*/iu, '');
	const parts = path.split('/').filter(Boolean);
	if (parts.some((part) => !/^[\w.~%+-]+$/u.test(part) || /^\.+$/u.test(part)))
		throw new Error(
			`BASE_PATH is "${given}"; it must be the path of the site on its server, such as /city/dash.`
		);
	return parts.map((part) => `/${part}`).join('');
}

/**
 * A page that says where its links begin, for servers that answer it at another address than its own: without the slash at
 * its end, or, for the page for unknown addresses, at any.
 *
 * @param {string} html
 * @param {string} address path of the page on its server
 * @returns {string}
 */
export const withBase = (html, address) =>
	html
		.replace(/\s*<base href="[^"]*" ?\/?>/u, '')
		.replace('<head>', `<head>\n\t\t<base href="${address}" />`);

/**
 * Lets every page in a folder say where its links begin. Kit could not follow them where a page said so before.
 *
 * @param {string} folder the pages as they are published
 * @param {string} path of the site on its server
 */
export function setBases(folder, path) {
	for (const file of filesUnder(folder)) {
		if (!file.endsWith('index.html')) continue;
		const address = `${path}/${relative(folder, file)
			.split(sep)
			.join('/')
			.replace(/index\.html$/u, '')}`;
		writeFileSync(file, withBase(readFileSync(file, 'utf8'), address));
	}
}
