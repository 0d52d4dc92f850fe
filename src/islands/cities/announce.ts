import { address } from '#lib/messages/en/address.ts';
import { citiesView as words } from '#lib/messages/en/cities-view.ts';
import { arrangedIds, type ArrangedCities } from '#lib/selectors/arrange-cities.ts';
import type { CitiesView } from '#lib/url/cities-view.ts';
import type { Dropped } from '#lib/url/query.ts';
import type { ComparisonParts } from './parts.ts';

interface StatusContext {
	/** How many cities there are. */
	readonly cities: number;
	/** How many of those that pass stand in the table. */
	readonly inTable: number;
	readonly labels: ReadonlyMap<string, string>;
}

function statusText(
	view: CitiesView,
	arranged: ArrangedCities,
	{ cities, inTable, labels }: StatusContext
): string {
	const { marked, empty } = arranged;
	const shown = arrangedIds(arranged).length;
	if (shown === 0) return words.none;
	const column = view.sort === null ? words.byName : (labels.get(view.sort) ?? view.sort);
	const isDefault = view.sort === null && !view.descending;
	const unranked = words.unranked(marked.length, empty.length);
	return [
		words.shown(shown, cities),
		isDefault ? '' : words.sorted(column, view.descending),
		unranked === '' ? '' : `${unranked}.`,
		inTable < shown ? words.first(inTable) : ''
	]
		.filter((part) => part !== '')
		.join(' ');
}

/** Says how many cities are shown, in which order, and how many are not ranked: one line, read out after each choice. */
export function announce(
	{ status, moreButton, pager }: ComparisonParts,
	view: CitiesView,
	arranged: ArrangedCities,
	context: StatusContext
): void {
	if (moreButton) moreButton.hidden = context.inTable === arrangedIds(arranged).length;
	if (pager) pager.hidden = true;
	const text = statusText(view, arranged, context);
	if (status.textContent !== text) status.textContent = text;
}

/** Says what an address asked for in vain; hides where there is nothing to say. */
export function drawNotice(
	notice: HTMLElement,
	dropped: readonly Dropped[],
	labels: ReadonlyMap<string, string>
): void {
	notice.hidden = dropped.length === 0;
	if (dropped.length > 0)
		notice.textContent = address.dropped(dropped, (value) => labels.get(value) ?? value);
}
