/**
 * What a column means, beside its head instead of at the end of the page: the link there opens the same text in a
 * popover. Where the browser has none, the link leads down.
 */
export function wireColumnNotes(root: HTMLElement): void {
	if (!('showPopover' in HTMLElement.prototype)) return;
	const popover = document.createElement('div');
	popover.popover = 'auto';
	popover.className = 'column-popover';
	popover.tabIndex = -1;
	document.body.append(popover);
	root.addEventListener('click', (event) => {
		const target = event.target instanceof Element ? event.target : null;
		const link = target?.closest<HTMLAnchorElement>('th a[href^="#column-"]');
		const note = link && document.getElementById(link.hash.slice(1));
		if (!link || !note) return;
		event.preventDefault();
		popover.replaceChildren(...[...note.children].map((part) => part.cloneNode(true)));
		const { left, bottom } = link.getBoundingClientRect();
		popover.style.setProperty('--left', `${Math.round(left)}px`);
		popover.style.setProperty('--top', `${Math.round(bottom)}px`);
		popover.showPopover();
		// Focus inside, so that Escape brings it back to the head.
		popover.focus();
	});
}
