import { earlyInput } from './early-input.ts';
import { onAddress } from './kernel/address.ts';
import { wireColumnNotes } from './cities/column-popover.ts';
import { Comparison } from './cities/comparison.ts';
import { addSortButton, wireChooser, wireFilters, wireSelection, type Choose } from './cities/controls.ts';
import { findParts } from './cities/parts.ts';
import { headsOf } from './cities/table.ts';

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
