import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Whether `node_modules` holds exactly what the lockfile asks for.
 *
 * Compares the lockfile with the copy that npm leaves at the end of an install. Times of files would not do:
 * a checkout of an older commit makes an older lockfile look new, and a broken-off install leaves a new folder.
 * Packages of another platform are optional and are rightly absent.
 */
export function isInstalled() {
	try {
		const wanted = packagesIn('package-lock.json');
		const found = packagesIn('node_modules/.package-lock.json');
		return Object.entries(wanted).every(
			([path, { version, optional }]) =>
				path === '' || (found[path] ? found[path].version === version : optional)
		);
	} catch {
		return false;
	}
}

/**
 * Installs the locked dependencies where they are missing or older than the lockfile.
 *
 * @throws {Error} when npm fails; npm has then said why
 */
export function installIfNeeded() {
	if (isInstalled()) return;
	console.log('Installing the dependencies (npm ci) ...');
	// Development packages too, whatever NODE_ENV says: they are what builds and tests the site.
	if (!runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])) {
		throw new Error(
			'npm ci failed (see above). Is there a connection to the npm registry, and room on the disk?'
		);
	}
}

/**
 * Runs npm with its output shown.
 *
 * @param {string[]} args
 * @param {Record<string, string>} [variables] on top of the environment
 * @returns {boolean} whether it ended well
 */
export function runNpm(args, variables = {}) {
	const { file, options } = npm(args, variables);
	return (
		spawnSync(file.path, file.args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
	);
}

/**
 * Runs npm beside something else; its output comes when it has ended.
 *
 * @param {string[]} args
 * @param {Record<string, string>} variables on top of the environment
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
export function runNpmAside(args, variables) {
	const { file, options } = npm(args, variables);
	const child = spawn(file.path, file.args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
	return new Promise((done) => {
		child.on('error', (error) => done({ succeeded: false, output: `${output}${error.message}\n` }));
		child.on('close', (status) => done({ succeeded: status === 0, output }));
	});
}

/**
 * The npm that started this process, or else the one on the path.
 *
 * @param {string[]} args
 * @param {Record<string, string>} variables
 */
function npm(args, variables) {
	const path = process.env.npm_execpath;
	const env = { ...process.env, ...variables };
	return path && /\.c?js$/.test(path)
		? { file: { path: process.execPath, args: [path, ...args] }, options: { env } }
		: { file: { path: 'npm', args }, options: { env, shell: process.platform === 'win32' } };
}

/**
 * @param {string} file a lockfile of version 2 or 3
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(file) {
	return JSON.parse(readFileSync(file, 'utf8')).packages;
}
