import type { CompareView } from '#lib/url/compare-view.ts';

/**
 * Hides the rows that are not asked for, and sections without a row.
 *
 * @returns names of the sections in which no city has an entry on the chosen theme; none where no theme is chosen
 */
export function narrowRows(
	container: HTMLElement,
	{ show, theme }: Pick<CompareView, 'show' | 'theme'>
): readonly string[] {
	const isOnTheme = ({ dataset }: HTMLElement): boolean =>
		theme === null || (dataset.themes ?? '').split(' ').includes(theme);
	const isNarrowed = show !== 'all' || theme !== null;
	for (const row of container.querySelectorAll<HTMLElement>('[data-relation]'))
		row.hidden = !isOnTheme(row) || (show !== 'all' && row.dataset.relation !== show);
	const without: string[] = [];
	for (const section of container.querySelectorAll<HTMLElement>('[data-section]')) {
		const rows = [...section.querySelectorAll<HTMLElement>('[data-relation]')];
		const isEmpty = isNarrowed && rows.every(({ hidden }) => hidden);
		section.hidden = isEmpty;
		const heading = section.querySelector('h3');
		const jump = container.querySelector(`nav a[href="#${CSS.escape(heading?.id ?? '')}"]`)?.closest('li');
		if (jump) jump.hidden = isEmpty;
		// What nobody has an entry on belongs to the whole, not to a part of it.
		const silent = section.querySelector<HTMLElement>('[data-silent]');
		if (silent) silent.hidden = isNarrowed;
		if (theme !== null && section.dataset.byTheme !== undefined && !rows.some(isOnTheme))
			without.push(heading?.textContent ?? '');
	}
	return without;
}

/** How many rows are shown, of how many. */
export function countRows(container: HTMLElement): { readonly shown: number; readonly all: number } {
	const rows = [...container.querySelectorAll<HTMLElement>('[data-relation]')];
	return { shown: rows.filter(({ hidden }) => !hidden).length, all: rows.length };
}
