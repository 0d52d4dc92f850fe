import type { Browser, BrowserContext } from '@playwright/test';
import { expect, siteAddress, test as base, type Page } from './fixtures.ts';

export interface SharedWindow {
	readonly context: BrowserContext;
	readonly page: Page;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

const SIZE: Size = { width: 1280, height: 800 };

/** A window that tests share, one a worker: one of its own would cost each test as much as its page. */
export async function openWindow(browser: Browser): Promise<SharedWindow> {
	const context = await browser.newContext({ baseURL: siteAddress() });
	return { context, page: await context.newPage() };
}

/** A new reader comes to the window: nothing is cached or kept of those before. */
export async function arrive({ context, page }: SharedWindow, size: Size): Promise<void> {
	const session = await context.newCDPSession(page);
	await page.goto('about:blank');
	await session.send('Network.clearBrowserCache');
	await session.send('Storage.clearDataForOrigin', {
		origin: new URL(siteAddress()).origin,
		storageTypes: 'all'
	});
	await session.detach();
	await page.setViewportSize(size);
	await page.emulateMedia({ media: null, colorScheme: 'light' });
}

/** The test of a spec that opens hundreds of pages and leaves nothing in them. */
export const test = base.extend<object, { shared: SharedWindow }>({
	shared: [
		async ({ browser }, use) => {
			const shared = await openWindow(browser);
			await use(shared);
			await shared.context.close();
		},
		{ scope: 'worker' }
	],
	context: async ({ shared, watch }, use) => {
		watch(shared.context);
		await use(shared.context);
	},
	page: async ({ shared, context: _ }, use) => {
		await arrive(shared, SIZE);
		await use(shared.page);
	}
});

/** Opens the same page as a reader with scripts off does, until the answer is called. */
export async function withoutScripts(page: Page): Promise<() => Promise<void>> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setScriptExecutionDisabled', { value: true });
	return () => session.detach();
}

export { expect };
export type { Page };
