import type { Handle, HandleServerError } from '@sveltejs/kit';
import { dev } from '$app/environment';
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

/** In development the page says what the build says: the report of tables that cannot be used, above all. */
const shownError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 404 || !(error instanceof Error)) return { message };
	// eslint-disable-next-line no-console -- the terminal says it, too, as the build does.
	console.error(`${event.url.pathname}: ${error.stack ?? error.message}`);
	return { message: error.message };
};

/** What the build and the worker meet, Kit itself reports. */
export const handleError = dev ? shownError : undefined;
