import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.mjs';

const executablePath = await findChromium();
if (!executablePath)
	throw new Error('No Chromium found: run "npm test", which gets one, or set CHROMIUM_PATH.');

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	// No second try: a test that fails now and then is a fault, in the site or in the test.
	retries: 0,
	// A limit is no assertion: a machine four times slower, or a busy one, must keep it. Speed is measured elsewhere.
	timeout: 240_000,
	expect: { timeout: 30_000 },
	forbidOnly: Boolean(process.env.CI),
	webServer: {
		command: 'node scripts/serve.mjs',
		// Any free port; its number comes back in SITE_PORT, which the fixtures read.
		env: { PORT: '0', HOST: '127.0.0.1' },
		wait: { stdout: /The site is at http:\/\/127\.0\.0\.1:(?<site_port>\d+)\// }
	},
	projects: [
		{
			name: 'chromium',
			use: {
				// What cannot be pressed fails with its reason, and does not cost the whole limit of a test.
				actionTimeout: 60_000,
				...devices['Desktop Chrome'],
				viewport: { width: 1280, height: 800 },
				launchOptions: {
					executablePath,
					args: [
						'--no-sandbox',
						'--disable-gpu',
						'--disable-quic',
						'--no-first-run',
						'--disable-background-networking',
						'--disable-component-update',
						'--disable-sync'
					]
				}
			}
		}
	]
});
