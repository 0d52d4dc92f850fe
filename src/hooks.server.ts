import type { Handle } from '@sveltejs/kit';
import { readLetters } from '#lib/site/read-letters.ts';
import { currentSite, openSite } from '#lib/site/site.ts';
import { printStyles } from 'virtual:print-styles';
import { publishedHtml } from './hosts/page-html.ts';

/** The page that web servers answer unknown addresses with, at any depth: its links begin where the site is published. */
const UNKNOWN = '/404';

export const handle: Handle = ({ event, resolve }) => {
	// Nothing may wait before `resolve`: relative links rest on Kit's store of the current request.
	if (event.platform?.site) openSite(event.platform.site);
	const base = `<base href="${currentSite().basePath}/404/" />`;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = publishedHtml(html, {
				pathname: event.url.pathname,
				printStyles,
				letters: readLetters()
			});
			return event.route.id === UNKNOWN ? page.replace('<head>', `<head>\n\t\t${base}`) : page;
		}
	});
};
