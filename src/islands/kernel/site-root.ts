import { siteRoot as linkedRoot } from './linked-root.ts';

/** The address at which the site begins. */
export const siteRoot = (): URL => new URL(linkedRoot(), document.baseURI);
