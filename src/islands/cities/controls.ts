import type { GridKind } from '#lib/domain/choices.ts';
import type { CityFacets } from '#lib/selectors/arrange-cities.ts';
import type { CitiesOffer, CitiesView } from '#lib/url/cities-view.ts';
import type { ComparisonParts } from './parts.ts';
import { idOf, type CitiesTable } from './table.ts';

/** A choice of the reader: what becomes of the view. */
export type Choose = (change: Partial<CitiesView>) => void;

/** The name of a column that can be sorted becomes a button; pressing it again turns the order. */
export function addSortButton(head: HTMLElement, choose: Choose): void {
	const isName = head.dataset.byName !== undefined;
	const label = head.querySelector('[data-label]');
	if (!label || (!isName && head.dataset.sortable === undefined)) return;
	const button = document.createElement('button');
	button.type = 'button';
	label.replaceWith(button);
	button.append(label);
	button.addEventListener('click', () => {
		const descending = head.getAttribute('aria-sort') === 'ascending';
		choose({ sort: isName ? null : idOf(head), descending });
	});
}

const FILTERS = ['country', 'level', 'theme', 'kind', 'group', 'fund', 'access', 'sort'] as const;

/** Filters, and on a narrow screen the sort: every change is a choice; reset is the default view. */
export function wireFilters(form: HTMLFormElement, choose: Choose, reset: () => void): void {
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		reset();
	});
	form.addEventListener('change', () => {
		const data = new FormData(form);
		const valueOf = (name: string) => String(data.get(name) ?? '') || null;
		const values = Object.fromEntries(FILTERS.map((name) => [name, valueOf(name)]));
		choose({ ...values, kind: valueOf('kind') as GridKind | null, descending: data.get('order') === 'desc' });
	});
}

/** Shows a view in the filters. */
function drawFilters(form: HTMLFormElement, view: CitiesView): void {
	const values = { ...view, order: view.descending ? 'desc' : null };
	for (const name of [...FILTERS, 'order'] as const) {
		const select = form.elements.namedItem(name);
		const value = values[name] ?? '';
		if (select instanceof HTMLSelectElement && select.value !== value) select.value = value;
	}
}

const checkboxes = (root: ParentNode): HTMLInputElement[] => [
	...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
];

/** Columns: every box is a choice. */
export const wireChooser = (form: HTMLFormElement, choose: Choose): void => {
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('change', () =>
		choose({
			columns: checkboxes(form)
				.filter(({ checked }) => checked)
				.map(({ name }) => name)
		})
	);
};

/** Shows a view in the chooser, and how many columns it has of how many. */
function drawChooser(form: HTMLFormElement, { columns }: CitiesView): void {
	const boxes = checkboxes(form);
	for (const box of boxes) box.checked = columns.includes(box.name);
	const count = form.parentElement?.querySelector('[data-column-count]');
	// The page wrote the count in the reader's language; only its numbers change.
	let index = 0;
	const numbers = [columns.length, boxes.length];
	const text = (count?.textContent ?? '').replace(/\d+/g, (old) => String(numbers[index++] ?? old));
	if (count && count.textContent !== text) count.textContent = text;
}

/** Boxes in the rows select cities, beside those that are selected already. */
export function wireSelection(
	{ body }: CitiesTable,
	selected: () => readonly string[],
	choose: Choose
): void {
	body.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		const cityId = target.dataset.select ?? '';
		const others = selected().filter((other) => other !== cityId);
		choose({ selected: target.checked ? [...others, cityId] : others });
	});
}

/** Shows selected cities, and on the map those that the filters leave out. */
export function drawSelection(selected: readonly string[], shown: ReadonlySet<string>): void {
	for (const element of document.querySelectorAll<HTMLElement | SVGElement>('[data-city]')) {
		const cityId = element.dataset.city ?? '';
		element.classList.toggle('is-selected', selected.includes(cityId));
		element.classList.toggle('is-away', !shown.has(cityId));
	}
	for (const box of document.querySelectorAll<HTMLInputElement>('input[data-select]'))
		box.checked = selected.includes(box.dataset.select ?? '');
}

const COMPARED = { least: 2, most: 4 };

/** Leads from two to four selected cities to the page that sets them side by side. */
function drawCompareLink(link: HTMLAnchorElement | null, selected: readonly string[]): void {
	if (!link) return;
	link.hidden = selected.length < COMPARED.least || selected.length > COMPARED.most;
	link.search = `?cities=${selected.join()}`;
}

/** Shows a view in all that it is chosen by. */
export function drawControls({ filters, chooser, compareLink }: ComparisonParts, view: CitiesView): void {
	drawFilters(filters, view);
	drawChooser(chooser, view);
	drawCompareLink(compareLink, view.selected);
}

/** What the page has to offer an address. */
export function offerOf(
	{ filters, chooser }: { readonly filters: HTMLFormElement; readonly chooser: HTMLFormElement },
	cities: readonly CityFacets[]
): CitiesOffer {
	const valuesOf = (name: string): readonly string[] => {
		const select = filters.elements.namedItem(name);
		return select instanceof HTMLSelectElement
			? [...select.options].map(({ value }) => value).filter((value) => value !== '')
			: [];
	};
	return {
		columns: checkboxes(chooser).map(({ name, dataset }) => ({
			id: name,
			isDefault: dataset.default !== undefined,
			isSortable: dataset.sortable !== undefined
		})),
		countries: valuesOf('country'),
		levels: valuesOf('level'),
		themes: valuesOf('theme'),
		groups: valuesOf('group'),
		funds: valuesOf('fund'),
		accesses: valuesOf('access'),
		cities: cities.map(({ cityId }) => cityId)
	};
}

/** Labels of columns by id, in the order of the table. */
export const columnLabels = (chooser: HTMLFormElement): ReadonlyMap<string, string> =>
	new Map(
		checkboxes(chooser).map(({ name, parentElement }) => [name, parentElement?.textContent?.trim() ?? ''])
	);
