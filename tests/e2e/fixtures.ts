import {
	test as base,
	expect,
	type BrowserContext,
	type ConsoleMessage,
	type Page,
	type Request,
	type WebError
} from '@playwright/test';

/** Where the built site is served; set by the web server of playwright.config.ts. */
export function siteAddress(): string {
	const port = process.env.SITE_PORT;
	if (!port) throw new Error('SITE_PORT is not set: the server of the built site has not started.');
	return `http://127.0.0.1:${port}/`;
}

interface Site {
	/** What no page may do; collected while a test runs, and empty at its end. */
	complaints: string[];
	/** Watches the pages of a context that the test opened itself; it may also ask other servers of the same site. */
	watch: (context: BrowserContext, ...alsoAt: string[]) => void;
}

/**
 * The test of every spec: a page on the built site that fails the test on an error in the console, an uncaught error,
 * a request that leaves the site's own address, an answer of the server that is an error, or a breach of the
 * content security policy.
 */
export const test = base.extend<Site>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
	baseURL: async ({}, use) => use(siteAddress()),
	// eslint-disable-next-line no-empty-pattern -- as above
	complaints: async ({}, use) => {
		const complaints: string[] = [];
		await use(complaints);
		expect(complaints, 'what the pages of this test must not do').toEqual([]);
	},
	watch: async ({ complaints }, use) => {
		const ends: (() => void)[] = [];
		await use((context, ...alsoAt) => void ends.push(watchContext(context, complaints, alsoAt)));
		for (const end of ends) end();
	},
	context: async ({ context, watch }, use) => {
		watch(context);
		await use(context);
	}
});

export { expect };
export type { Page };

/** Collects what the pages of a context do wrong, until the answer is called. */
function watchContext(context: BrowserContext, complaints: string[], alsoAt: readonly string[]): () => void {
	const homes = [siteAddress(), ...alsoAt].map((address) => new URL(address).origin);
	const onRequest = (request: Request): void => {
		const url = new URL(request.url());
		const local = ['data:', 'blob:', 'about:'].includes(url.protocol);
		if (!local && !homes.includes(url.origin)) complaints.push(`a request to ${request.url()}`);
	};
	const onFailure = (request: Request): void => {
		const reason = request.failure()?.errorText ?? 'no reason';
		// Leaving a page breaks off what it was still loading; with scripts off the browser declines to preload them.
		// A true breach of the policy is also a message of the console, and counted there.
		if (reason !== 'net::ERR_ABORTED' && reason !== 'csp')
			complaints.push(`${request.url()} failed: ${reason}`);
	};
	// A breach of the policy is a message of the console too, of the type "error".
	const onConsole = (message: ConsoleMessage): void => {
		if (!['error', 'warning'].includes(message.type())) return;
		if (isExpected404(message.text(), message.page())) return;
		complaints.push(`${message.type()} in the console: ${message.text()} (${message.location().url})`);
	};
	const onError = (error: WebError): void => void complaints.push(`uncaught: ${error.error().message}`);
	context
		.on('request', onRequest)
		.on('requestfailed', onFailure)
		.on('console', onConsole)
		.on('weberror', onError);
	return () =>
		void context
			.off('request', onRequest)
			.off('requestfailed', onFailure)
			.off('console', onConsole)
			.off('weberror', onError);
}

/** The browser calls the missing document itself an error; a test that asks for one checks its status. */
function isExpected404(text: string, page: Page | null): boolean {
	return text.includes('status of 404') && Boolean(page?.url().includes('/no-such-'));
}
