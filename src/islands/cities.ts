import { earlyInput } from './early-input.ts';
import { onAddress } from './kernel/address.ts';
import { Comparison } from './cities/comparison.ts';
import { addSortButton, wireChooser, wireFilters, wireSelection, type Choose } from './cities/controls.ts';
import { findParts } from './cities/parts.ts';
import { headsOf } from './cities/table.ts';

/** What a column means opens beside its head, where the browser can; else, and where that fails, the link leads to it. */
function wireColumnNotes(root: HTMLElement): void {
	if (!('showPopover' in HTMLElement.prototype)) return;
	root.addEventListener('click', (event) => {
		const target = event.target instanceof Element ? event.target : null;
		const link = target?.closest<HTMLAnchorElement>('th a[href*="#column-"]');
		if (!link) return;
		event.preventDefault();
		import('./cities/column-popover.ts')
			.then(({ openNote }) => openNote(link))
			.catch(() => location.assign(link.href));
	});
}

/** Sorting, filtering, columns and selection of the comparison table. */
function start(root: HTMLElement): void {
	const parts = findParts(root);
	if (!parts) return;
	const comparison = new Comparison(parts);
	const choose: Choose = (change) => comparison.choose(change);
	for (const head of [parts.table.byName, ...headsOf(parts.table)]) addSortButton(head, choose);
	wireFilters(parts.filters, choose, () => comparison.reset());
	wireChooser(parts.chooser, choose);
	wireSelection(parts.table, () => comparison.selected, choose);
	wireColumnNotes(root);
	parts.moreButton?.addEventListener('click', () => comparison.showMore());
	parts.downloadButton?.addEventListener('click', () => comparison.download());
	onAddress(() => comparison.followAddress());
	const replay = earlyInput(parts.filters);
	comparison.open();
	replay();
}

const root = document.querySelector<HTMLElement>('[data-cities]');
if (root) start(root);
