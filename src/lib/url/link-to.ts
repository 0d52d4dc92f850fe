import { siteRoot } from '#site-root';

/**
 * Address of a page or record from its path within the site: `cities/liege/#liege-action-1`. The host says where the site
 * begins: the page that is made, at build and below `own/`, or the page that a script runs in.
 */
export const linkTo = (path: string): string => siteRoot() + path;
