let root: string | undefined;

/** Where the site begins, as the page has it, relative to itself: what `#site-root` is in a reader's browser. */
export const siteRoot = (): string =>
	(root ??= document.querySelector<HTMLElement>('main[data-root]')?.dataset.root ?? './');
