import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { islands } from './scripts/build/islands.ts';
import { liveReload } from './scripts/build/live-reload.ts';
import { printStyles } from './scripts/build/print-styles.ts';
import { pageFonts } from './scripts/fonts/page-fonts.ts';
import { networkFolder, policyFolder } from './src/hosts/build.ts';

const kitDir = process.env.KIT_DIR || '.svelte-kit';
const data = [networkFolder(), policyFolder()];
const MODULES = ['src/lib/**/*.test.ts', 'src/routes/**/*.test.ts'];

export default defineConfig({
	plugins: [
		pageFonts({ data, source: 'src' }),
		sveltekit(),
		islands(kitDir),
		liveReload(data),
		printStyles('src')
	],
	test: {
		projects: [
			{
				extends: true,
				// Modules of src/lib and pages keep nothing but what they worked out, so their tests share what was read: to read
				// all of it anew for each file takes most of the time of all tests.
				test: { name: 'modules', include: MODULES, isolate: false }
			},
			{
				extends: true,
				// These stand for the project as a whole, put other modules in place of its own, or ask for a new start.
				test: { name: 'project', include: ['src/**/*.test.ts', 'tests/*.test.ts'], exclude: MODULES }
			}
		],
		environment: 'node',
		// Nobody works beside a run of all tests, so no processor is left free for that.
		maxWorkers: '100%',
		// A busy machine is no failure: what takes long is told by the duration that is printed.
		testTimeout: 240_000,
		// A test that asserts nothing is a failure.
		expect: { requireAssertions: true }
	}
});
