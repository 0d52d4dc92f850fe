import { MEMBER_FILTERS } from '#lib/domain/member-filter.ts';
import { membersView as words } from '#lib/messages/en/members-view.ts';
import { filterList, NARROWED } from './kernel/filtered-list.ts';
import { chosenWords } from './kernel/narrow-charts.ts';

/** Filters of the partnership's members: in the table, on the map, and in the words of their files. */
function start(root: HTMLElement): void {
	const form = root.querySelector<HTMLFormElement>('[data-filters]');
	const sums = root.querySelector('tfoot');
	const figure = root.querySelector<HTMLElement>('figure[data-chart]');
	const marks = [...root.querySelectorAll<HTMLElement | SVGElement>('[data-city]')];
	const rows = [...root.querySelectorAll<HTMLElement>('[data-entry]')];
	root.addEventListener(NARROWED, () => {
		const away = new Set(rows.filter(({ hidden }) => hidden).map(({ dataset }) => dataset.entry));
		for (const mark of marks) mark.classList.toggle('is-away', away.has(mark.dataset.city));
		if (figure && form) figure.dataset.chartFilter = chosenWords(form);
		// Members of a whole phase are no sum of the rows that a filter leaves.
		if (sums) sums.hidden = away.size > 0;
	});
	filterList({ root, keys: MEMBER_FILTERS, words });
}

const root = document.querySelector<HTMLElement>('[data-members]');
if (root) start(root);
