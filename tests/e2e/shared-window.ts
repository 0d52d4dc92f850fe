import type { BrowserContext } from '@playwright/test';
import { expect, siteAddress, test as base, type Page } from './fixtures.ts';

interface SharedWindow {
	readonly context: BrowserContext;
	readonly page: Page;
}

const SIZE = { width: 1280, height: 800 };

/**
 * The test of a spec that opens hundreds of pages and leaves nothing in them: one window a worker, which a new reader
 * comes to each time, with nothing cached or kept. A window of its own would cost each test as much as its page.
 */
export const test = base.extend<object, { shared: SharedWindow }>({
	shared: [
		async ({ browser }, use) => {
			const context = await browser.newContext({ baseURL: siteAddress(), viewport: SIZE });
			await use({ context, page: await context.newPage() });
			await context.close();
		},
		{ scope: 'worker' }
	],
	context: async ({ shared, watch }, use) => {
		watch(shared.context);
		await use(shared.context);
	},
	page: async ({ shared: { page }, context }, use) => {
		const session = await context.newCDPSession(page);
		await page.goto('about:blank');
		await session.send('Network.clearBrowserCache');
		await session.send('Storage.clearDataForOrigin', {
			origin: new URL(siteAddress()).origin,
			storageTypes: 'all'
		});
		await page.setViewportSize(SIZE);
		await page.emulateMedia({ colorScheme: 'light' });
		await use(page);
		await session.detach();
	}
});

export { expect };
export type { Page };
