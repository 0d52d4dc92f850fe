/**
 * What a column means, beside its head instead of at the end of the page: the link there opens the same text in a
 * popover. Where the browser has none, the link leads down.
 */
export function wireColumnNotes(root: ParentNode): void {
	if (!('showPopover' in HTMLElement.prototype)) return;
	const popover = document.createElement('div');
	popover.popover = 'auto';
	popover.className = 'column-popover';
	popover.tabIndex = -1;
	document.body.append(popover);
	for (const link of root.querySelectorAll<HTMLAnchorElement>('th a[href^="#column-"]')) {
		link.addEventListener('click', (event) => {
			const note = document.getElementById(link.hash.slice(1));
			if (!note) return;
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
}
