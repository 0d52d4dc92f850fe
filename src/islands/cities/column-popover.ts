import { fetchPage, resolveLinks } from '../kernel/fetch-page.ts';
import { once } from '../kernel/once.ts';
import './column-popover.css';

const popover = document.createElement('div');
popover.popover = 'auto';
popover.className = 'column-popover';
popover.tabIndex = -1;
document.body.append(popover);

let address = '';
const page = once(() => fetchPage(address));

/** Opens what a column means beside its head, from the page that the link there leads to; goes to that page where it says nothing. */
export async function openNote(link: HTMLAnchorElement): Promise<void> {
	[address = ''] = link.href.split('#');
	const note = (await page())?.getElementById(decodeURIComponent(link.hash.slice(1)));
	if (note) show(document.importNode(note, true), link);
	else location.assign(link.href);
}

function show(note: HTMLElement, link: HTMLAnchorElement): void {
	resolveLinks(note, link.href);
	popover.replaceChildren(...note.children);
	const { left, bottom } = link.getBoundingClientRect();
	popover.style.setProperty('--left', `${Math.round(left)}px`);
	popover.style.setProperty('--top', `${Math.round(bottom)}px`);
	popover.showPopover();
	// Focus inside, so that Escape brings it back to the head.
	popover.focus();
}
