import type { Show } from '#lib/url/compare-view.ts';

/** Hides the rows that are not asked for, and sections without a row. */
export function narrowRows(container: HTMLElement, show: Show): void {
	for (const row of container.querySelectorAll<HTMLElement>('[data-relation]'))
		row.hidden = show !== 'all' && row.dataset.relation !== show;
	for (const section of container.querySelectorAll<HTMLElement>('[data-section]')) {
		const isEmpty = show !== 'all' && section.querySelector('[data-relation]:not([hidden])') === null;
		section.hidden = isEmpty;
		const id = section.getAttribute('aria-labelledby')?.replace('compare-', '') ?? '';
		const jump = container.querySelector<HTMLElement>(`[data-jump="${CSS.escape(id)}"]`);
		if (jump) jump.hidden = isEmpty;
		// What nobody has an entry on belongs to the whole, not to what is shared or differs.
		const silent = section.querySelector<HTMLElement>('[data-silent]');
		if (silent) silent.hidden = show !== 'all';
	}
}

/** How many rows are shown, of how many. */
export function countRows(container: HTMLElement): { readonly shown: number; readonly all: number } {
	const rows = [...container.querySelectorAll<HTMLElement>('[data-relation]')];
	return { shown: rows.filter(({ hidden }) => !hidden).length, all: rows.length };
}
