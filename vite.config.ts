import { sveltekit } from '@sveltejs/kit/vite';
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { pageFonts } from './scripts/fonts/page-fonts.ts';
import { networkFolder, policyFolder } from './src/hosts/build.ts';

/**
 * Adds every `src/islands/*.ts` to the browser build as a script of its own.
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
			for (const file of readdirSync('src/islands')) {
				if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
				this.emitFile({
					type: 'chunk',
					id: `/src/islands/${file}`,
					fileName: `_app/enhance/${file.replace(/\.ts$/, '.js')}`
				});
			}
		}
	};
}

export default defineConfig({
	plugins: [
		pageFonts({ data: [networkFolder(), policyFolder()], source: 'src' }),
		sveltekit(),
		enhancements()
	],
	build: {
		rolldownOptions: {
			// Modules of src/lib do nothing but say what they export: what a script does not use of them is left out,
			// the topics of the message catalogue above all.
			treeshake: { moduleSideEffects: [{ test: /src\/lib\/.*\.ts$/, sideEffects: false }] },
			output: {
				// What nearly every enhancement needs comes as one file, not as a chain of small ones.
				codeSplitting: {
					groups: [
						{
							name: 'basics',
							test: /src\/lib\/(format|domain)\/|src\/lib\/messages\/(plural|en\/(basket|citations|evidence))|vite\/preload-helper|rolldown\/runtime/
						},
						// What any page does with the basket comes on the first press; the brief needs all of it.
						{
							name: 'basket',
							test: /src\/lib\/(basket\/(basket|basket-file|basket-store|join-baskets|page-actions)|citations\/(citation|citation-text|fetch-citation)|selectors\/record-buckets)\.ts/
						}
					]
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node',
		// A busy machine is no failure: what takes long is told by the duration that is printed.
		testTimeout: 240_000,
		// A test that asserts nothing is a failure.
		expect: { requireAssertions: true }
	}
});
