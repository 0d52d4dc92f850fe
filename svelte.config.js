import { scopeName } from './scripts/build/scope-name.mjs';
import { buildName } from './scripts/fingerprint.mjs';
import { siteAdapter } from './scripts/build/site-adapter.mjs';

// BUILD_DIR and KIT_DIR let a test build a second network without overwriting the first.
const buildDir = process.env.BUILD_DIR || 'build';
const kitDir = process.env.KIT_DIR || '.svelte-kit';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		cssHash: ({ hash, filename, css }) => scopeName(filename) ?? `s-${hash(filename ?? css).slice(0, 5)}`
	},
	kit: {
		adapter: siteAdapter({ buildDir, kitDir }),
		outDir: kitDir,
		// Styles come within their page: nothing that a first paint waits for is asked for after the HTML.
		inlineStyleThreshold: Infinity,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		prerender: {
			handleHttpError: 'fail',
			// A network may have no meetings or practices: then there are no such pages.
			handleUnseenRoutes: 'ignore',
			handleMissingId: 'fail'
		},
		// The same sources give the same version; pages that are kept offline are told from others by it.
		version: { name: buildName(), pollInterval: 0 },
		typescript: {
			// Kit checks src and tests; scripts and the browser tests' configuration are code too.
			config: (config) => ({
				...config,
				include: [...config.include, '../playwright.config.ts', '../scripts/**/*.ts', '../scripts/**/*.mjs']
			})
		}
	}
};
