import { pathOnly } from './kept-names.ts';

/**
 * What stands in place of a page that cannot be had: the page on reading offline, which says so there. An address that
 * lacks the slash at its end leads to the page that is kept.
 * @param root of the site, as an address that ends with a slash
 */
export async function notKept(cache: Cache | null, address: string, root: string): Promise<Response> {
	const withSlash = `${pathOnly(address)}/`;
	if (await cache?.match(withSlash)) return Response.redirect(withSlash, 302);
	const base = new URL('offline/', root).href;
	const page = await cache?.match(base);
	if (!page) return Response.error();
	const html = (await page.text())
		.replace(/\s*<base href="[^"]*"\s*\/?>/, '')
		.replace('<head>', `<head><base href="${base}">`);
	return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
