import { writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build } from 'vite';
import { buildName, filesUnder } from '../fingerprint.mjs';

/**
 * Bundles the workers of the site, each as one classic script, as service workers want it: no `import()`.
 *
 * `own/worker.js` is the site's server with `src/hosts/worker.ts`: it makes the pages of a reader's own network in the
 * browser. `offline-worker.js` keeps the published pages.
 *
 * @param {import('@sveltejs/kit').Builder} builder
 * @param {string} buildDir where the site is published
 */
export async function bundleWorkers(builder, buildDir) {
	const server = builder.getServerDirectory();
	const entry = resolve(server, 'site-server.js');
	/** @param {string} folder */
	const filesIn = (folder) => filesUnder(folder).map((file) => relative(buildDir, file).split(sep).join('/'));
	const inApp = filesIn(join(buildDir, builder.getAppPath()));
	const manifest = builder.generateManifest({ relativePath: './', routes: builder.routes });
	writeFileSync(
		entry,
		`export { Server } from './index.js';\nexport const build = ${JSON.stringify(buildName())};\n` +
			`export const manifest = ${manifest};\n` +
			`export const assets = [...manifest.assets, ...${JSON.stringify(inApp)}];\n`
	);
	await bundle(
		{ input: 'src/hosts/worker.ts', file: join(buildDir, 'own', 'worker.js') },
		{ 'virtual:kit-server': `export * from ${JSON.stringify(entry)};` }
	);
	await bundle(
		{ input: 'src/hosts/offline-worker.ts', file: join(buildDir, 'offline-worker.js') },
		{ 'virtual:site-files': `export const files = ${JSON.stringify(['favicon.svg', ...inApp])};` }
	);
}

/**
 * @param {{ input: string, file: string }} script the module, and where the script goes
 * @param {Record<string, string>} modules code of the modules that only the build knows
 */
async function bundle({ input, file }, modules) {
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		plugins: [
			{
				name: 'build-modules',
				enforce: 'pre',
				resolveId: (id) => (id in modules || id.startsWith('node:') ? `\0${id}` : undefined),
				// Nothing of Node is called in a browser: the host gives what the build reads from files.
				load: (id) => (id.startsWith('\0') ? (modules[id.slice(1)] ?? nodeStub(id)) : undefined)
			}
		],
		build: {
			outDir: resolve(file, '..'),
			emptyOutDir: false,
			target: 'es2023',
			modulePreload: false,
			rolldownOptions: {
				input: resolve(input),
				shimMissingExports: true,
				output: {
					format: 'iife',
					entryFileNames: relative(resolve(file, '..'), resolve(file)),
					codeSplitting: false,
					// Kit and our hook read the environment, which a browser has not.
					intro: 'globalThis.process ??= { env: {} };'
				}
			}
		}
	});
}

/** @param {string} id of a module as the bundler knows it */
const nodeStub = (id) => (id.startsWith('\0node:') ? 'export default {};' : undefined);
