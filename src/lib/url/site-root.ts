import { resolve } from '$app/paths';

/** Where the site begins, relative to the page that is made, so that it works in any folder of a server. */
export const siteRoot = (): string => resolve('/');
