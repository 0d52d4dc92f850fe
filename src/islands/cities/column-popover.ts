import { fetchPage, resolveLinks } from '../kernel/fetch-page.ts';
import { once } from '../kernel/once.ts';

/**
 * What a column means, beside its head: the link there leads to a page that says so, whose text opens in a popover.
 * Where the browser has none, or the page cannot be had, the link leads there.
 */
export function wireColumnNotes(root: HTMLElement): void {
	if (!('showPopover' in HTMLElement.prototype)) return;
	const popover = document.createElement('div');
	popover.popover = 'auto';
	popover.className = 'column-popover';
	popover.tabIndex = -1;
	document.body.append(popover);
	let address = '';
	const page = once(() => fetchPage(address));
	root.addEventListener('click', (event) => {
		const target = event.target instanceof Element ? event.target : null;
		const link = target?.closest<HTMLAnchorElement>('th a[href*="#column-"]');
		if (!link) return;
		event.preventDefault();
		[address = ''] = link.href.split('#');
		page()
			.then((notes) => {
				const note = notes?.getElementById(decodeURIComponent(link.hash.slice(1)));
				if (!note) return location.assign(link.href);
				show(popover, document.importNode(note, true), link);
			})
			.catch(() => location.assign(link.href));
	});
}

function show(popover: HTMLElement, note: HTMLElement, link: HTMLAnchorElement): void {
	resolveLinks(note, link.href);
	popover.replaceChildren(...note.children);
	const { left, bottom } = link.getBoundingClientRect();
	popover.style.setProperty('--left', `${Math.round(left)}px`);
	popover.style.setProperty('--top', `${Math.round(bottom)}px`);
	popover.showPopover();
	// Focus inside, so that Escape brings it back to the head.
	popover.focus();
}
