import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that the built pages depend on. Tests and readmes of scripts do not change a page. */
const SOURCES = [
	'src',
	'static',
	'data',
	'scripts/build',
	'svelte.config.js',
	'vite.config.ts',
	'package.json',
	'package-lock.json'
];
const STAMP = '.built-from';

/**
 * A hash over the sources of the site, so that a build can tell whether it is still the right one.
 * Contents rather than times: they also notice a file that went away.
 */
export function fingerprint() {
	const hash = createHash('sha256');
	const { NETWORK_DATA: network, POLICY_DATA: policy } = process.env;
	// An empty POLICY_DATA asks for a site without that context.
	hash.update(policy === '' ? 'none' : '');
	for (const source of [...SOURCES, network ?? '', policy ?? '']) {
		for (const file of filesUnder(source)) hash.update(`${file}\0`).update(readFileSync(file));
	}
	return hash.digest('hex');
}

/** The name of a build: the same sources give the same one. */
export const buildName = () => fingerprint().slice(0, 12);

/** @param {string} buildDir the finished site, which keeps what it was built from */
export function stampBuild(buildDir) {
	writeFileSync(join(buildDir, STAMP), fingerprint());
}

/**
 * Whether the folder holds a finished build of the sources as they are now.
 *
 * @param {string} buildDir
 */
export function isBuilt(buildDir) {
	const stamp = join(buildDir, STAMP);
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/**
 * Every file in a folder and its folders, in a fixed order; a file stands for itself, what is absent for nothing.
 *
 * @param {string} path
 * @returns {string[]}
 */
export function filesUnder(path) {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)));
}
