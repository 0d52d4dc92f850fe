import { existsSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder, stampBuild } from './fingerprint.mjs';
import { withModulePreloads } from './module-preloads.mjs';

/**
 * What a web server shows for an address that is not there: the page `404/`, whose relative links are written out
 * from the root, because the server answers with it at any depth.
 *
 * @param {string} html the prerendered page at `/404/`
 * @param {string} base the path that the site is published under, such as `/baseline`; empty for the root of a host
 */
export function rootAbsolute(html, base = '') {
	return html.replace(/\b(href|src|action|poster)="([^"]*)"/g, (whole, attribute, address) => {
		if (/^([a-z][a-z0-9+.-]*:|\/|#)/i.test(address)) return whole;
		const { pathname, search, hash } = new URL(address, 'https://site.example/404/');
		return `${attribute}="${base}${pathname}${search}${hash}"`;
	});
}

/**
 * Scripts, styles and page data that nothing of the site can load.
 *
 * Pages ship no framework client (`csr = false`), but the build makes one, with the data of each page for it. A file is kept when its name occurs
 * in anything that is kept, beginning with all that lies outside `_app`: names carry a hash of the content, so this
 * may keep one too many (a name that occurs by chance), and never loses one that is wanted.
 *
 * @param {string} buildDir
 * @returns {string[]} paths in the folder
 */
export function unreferencedFiles(buildDir) {
	const files = filesUnder(buildDir);
	const candidates = new Set(files.filter(isForClient));
	const queue = files.filter((file) => !candidates.has(file) && /\.(html|js|json|webmanifest)$/.test(file));
	for (let file = queue.pop(); file; file = queue.pop()) {
		const text = readFileSync(file, 'utf8');
		for (const candidate of candidates) {
			if (!text.includes(basename(candidate))) continue;
			candidates.delete(candidate);
			queue.push(candidate);
		}
	}
	return [...candidates];
}

/** @param {string} file */
function isForClient(file) {
	return basename(file) === '__data.json' || (/\.(js|css)$/.test(file) && file.includes(`${sep}_app${sep}`));
}

/**
 * Turns what the build wrote into what is published.
 *
 * @param {string} buildDir
 * @param {string} base
 * @throws {Error} when the site has no page for what is not there
 */
export function finishBuild(buildDir, base = '') {
	const pages = filesUnder(buildDir).filter((file) => basename(file) === 'index.html');
	for (const page of pages) {
		writeFileSync(page, withModulePreloads(withoutMarkers(readFileSync(page, 'utf8')), dirname(page)));
	}
	const unknown = join(buildDir, '404', 'index.html');
	if (!existsSync(unknown))
		throw new Error(`${unknown} is missing: the site has no page for an unknown address.`);
	writeFileSync(join(buildDir, '404.html'), rootAbsolute(readFileSync(unknown, 'utf8'), base));

	const unused = unreferencedFiles(buildDir);
	for (const file of unused) {
		rmSync(file);
		removeIfEmpty(dirname(file));
	}
	stampBuild(buildDir);
	console.log(
		`${relative('.', buildDir)}: ${pages.length} pages; ${unused.length} files that no page loads were removed.`
	);
}

/**
 * The page without the comments by which Svelte would find its parts again: no page is hydrated, and they are a
 * twentieth of what a reader downloads.
 *
 * @param {string} html
 */
export function withoutMarkers(html) {
	return html.replace(/<!--(?:\[!?-?\d*|\]|\$s\d+|[a-z0-9]{5,8})?-->/g, '');
}

/** @param {string} folder */
function removeIfEmpty(folder) {
	if (readdirSync(folder).length === 0) rmdirSync(folder);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	finishBuild(process.env.BUILD_DIR || 'build', process.env.BASE_PATH || '');
}
