import { writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build } from 'vite';
import { filesUnder, fingerprint } from '../fingerprint.mjs';

const KIT_SERVER = 'virtual:kit-server';

/**
 * Bundles the site's server with `src/hosts/worker.ts` as one classic script, as service workers want it: no `import()`.
 * It makes the pages of a reader's own network in the browser.
 *
 * @param {import('@sveltejs/kit').Builder} builder
 * @param {string} buildDir where the site is published; the script goes to `own/worker.js`
 */
export async function bundleWorker(builder, buildDir) {
	const server = builder.getServerDirectory();
	const entry = resolve(server, 'site-server.js');
	const appDir = join(buildDir, builder.getAppPath());
	const inApp = filesUnder(appDir).map((file) => relative(buildDir, file).split(sep).join('/'));
	const manifest = builder.generateManifest({ relativePath: './', routes: builder.routes });
	writeFileSync(
		entry,
		`export { Server } from './index.js';\nexport const build = ${JSON.stringify(fingerprint().slice(0, 12))};\n` +
			`export const manifest = ${manifest};\n` +
			`export const assets = [...manifest.assets, ...${JSON.stringify(inApp)}];\n`
	);
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		plugins: [
			{
				name: 'kit-server',
				enforce: 'pre',
				resolveId: (id) =>
					id === KIT_SERVER ? entry : id.startsWith('node:') ? `\0no-${id}` : undefined,
				// Nothing of Node is called in a browser: the host gives what the build reads from files.
				load: (id) => (id.startsWith('\0no-node:') ? 'export default {};' : undefined)
			}
		],
		build: {
			outDir: join(buildDir, 'own'),
			emptyOutDir: false,
			target: 'es2023',
			modulePreload: false,
			rolldownOptions: {
				input: resolve('src/hosts/worker.ts'),
				shimMissingExports: true,
				output: {
					format: 'iife',
					entryFileNames: 'worker.js',
					codeSplitting: false,
					// Kit and our hook read the environment, which a browser has not.
					intro: 'globalThis.process ??= { env: {} };'
				}
			}
		}
	});
}
