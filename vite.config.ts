import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { islands } from './scripts/build/islands.ts';
import { liveReload } from './scripts/build/live-reload.ts';
import { printStyles } from './scripts/build/print-styles.ts';
import { pageFonts } from './scripts/fonts/page-fonts.ts';
import { networkFolder, policyFolder } from './src/hosts/build.ts';

const kitDir = process.env.KIT_DIR || '.svelte-kit';
const data = [networkFolder(), policyFolder()];

export default defineConfig({
	plugins: [
		pageFonts({ data, source: 'src' }),
		sveltekit(),
		islands(kitDir),
		liveReload(data),
		printStyles('src')
	],
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node',
		// A busy machine is no failure: what takes long is told by the duration that is printed.
		testTimeout: 240_000,
		// A test that asserts nothing is a failure.
		expect: { requireAssertions: true }
	}
});
