import { address } from '#lib/messages/en/address.ts';
import { parseFacets, serialiseFacets } from '#lib/url/facet-view.ts';
import { writeQuery } from '../kernel/address.ts';

const KEYS = ['theme'] as const;

/** Chooses the theme that the address asks for, `''` for all, and says what it asks for in vain. */
export function readTheme(
	list: HTMLSelectElement,
	show: (theme: string) => void,
	status: HTMLElement | null
): void {
	const theme = [...list.options].map(({ value }) => value);
	const { view, dropped } = parseFacets(KEYS, new URLSearchParams(location.search), { theme });
	list.value = view.theme ?? '';
	show(list.value);
	if (dropped.length > 0) status?.prepend(address.dropped(dropped), ' ');
}

/** Makes a theme, `''` for all, a part of the address. */
export function writeTheme(theme: string): void {
	writeQuery(serialiseFacets(KEYS, { theme: theme || null }, new URLSearchParams(location.search)));
}
