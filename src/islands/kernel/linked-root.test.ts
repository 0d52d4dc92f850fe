import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

const rootOn = async (main: { readonly dataset: { readonly root?: string } } | null): Promise<string> => {
	vi.stubGlobal('document', { querySelector: () => main });
	return (await import('./linked-root.ts')).siteRoot();
};

describe('where the site begins, for a script', () => {
	it('is what the page says of itself, also in a folder of a server and below a path of own data', async () => {
		expect(await rootOn({ dataset: { root: '../../' } })).toBe('../../');
	});

	it('is the folder of a page that says nothing', async () => {
		expect(await rootOn(null)).toBe('./');
	});
});
