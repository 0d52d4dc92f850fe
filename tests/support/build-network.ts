import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isBuilt } from '../../scripts/fingerprint.mjs';
import { crawl, type Crawl } from './built-site.ts';

/**
 * Builds the site from a folder of tables into `.cache/<name>`, beside the build of the shipped network, and crawls it.
 *
 * @param more variables of the build
 */
export async function buildNetwork(
	folder: string,
	name: string,
	more: Readonly<Record<string, string>> = {}
): Promise<Crawl & { build: string }> {
	const build = `.cache/${name}`;
	const env: NodeJS.ProcessEnv = {
		...process.env,
		...more,
		NETWORK_DATA: folder,
		BUILD_DIR: build,
		KIT_DIR: `${build}-kit`
	};
	// The test runner's own variables would turn the build into one for tests.
	env.NODE_ENV = 'production';
	delete env.VITEST;
	await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		env,
		maxBuffer: 2 ** 26
	});
	return { ...crawl(build), build };
}

/** The same, taken from a build that another test made of the same sources and tables, where there is one. */
export async function builtNetwork(folder: string, name: string): Promise<Crawl & { build: string }> {
	const build = `.cache/${name}`;
	const before = process.env.NETWORK_DATA;
	process.env.NETWORK_DATA = folder;
	const isThere = isBuilt(build);
	if (before === undefined) delete process.env.NETWORK_DATA;
	else process.env.NETWORK_DATA = before;
	return isThere ? { ...crawl(build), build } : buildNetwork(folder, name);
}
