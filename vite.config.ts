import { sveltekit } from '@sveltejs/kit/vite';
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * Adds every `src/enhance/*.ts` to the browser build as a script of its own.
 *
 * Pages are prerendered and ship no framework (`csr = false` in the root layout); what sorts, filters or
 * opens is a small module that works on the HTML already there. A fixed name keeps the page's tag simple;
 * the chunks that it imports carry hashes.
 */
function enhancements(): Plugin {
	return {
		name: 'enhancements',
		apply: 'build',
		buildStart() {
			if (this.environment.name !== 'client') return;
			for (const file of readdirSync('src/enhance')) {
				if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
				this.emitFile({
					type: 'chunk',
					id: `/src/enhance/${file}`,
					fileName: `_app/enhance/${file.replace(/\.ts$/, '.js')}`
				});
			}
		}
	};
}

export default defineConfig({
	plugins: [sveltekit(), enhancements()],
	build: {
		rolldownOptions: {
			output: {
				// What nearly every enhancement needs comes as one file, not as a chain of small ones.
				codeSplitting: {
					groups: [
						{
							name: 'basics',
							test: /src\/lib\/(format|domain)\/|src\/lib\/messages\/plural|vite\/preload-helper/
						},
						{ name: 'messages', test: /src\/lib\/messages\// }
					]
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node',
		// A busy machine is no failure: what takes long is told by the duration that is printed.
		testTimeout: 60_000,
		// A test that asserts nothing is a failure.
		expect: { requireAssertions: true }
	}
});
