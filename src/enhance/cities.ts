import { citiesView as words } from '#lib/messages/en/cities-view.ts';
import { arrangeCities } from '#lib/selectors/arrange-cities.ts';
import {
	defaultCitiesView,
	parseCitiesView,
	serialiseCitiesView,
	type CitiesView,
	type Dropped
} from '#lib/url/cities-view.ts';
import { drawNotice, statusText } from './cities/announce.ts';
import { wireColumnNotes } from './cities/column-popover.ts';
import {
	addSortButtons,
	columnLabels,
	drawChooser,
	drawFilters,
	drawSelection,
	offerOf,
	wireChooser,
	wireFilters,
	wireSelection
} from './cities/controls.ts';
import { downloadView } from './cities/download.ts';
import { drawTable, findTable, readFacets } from './cities/table.ts';

/** Sorting, filtering, columns and selection of the comparison table; the address is the state. */
function enhance(root: HTMLElement): void {
	const table = findTable(root);
	const filters = root.querySelector<HTMLFormElement>('[data-filters]');
	const chooser = root.querySelector<HTMLFormElement>('[data-chooser]');
	const status = root.querySelector<HTMLElement>('[data-status]');
	const notice = root.querySelector<HTMLElement>('[data-notice]');
	if (!table || !filters || !chooser || !status || !notice) return;

	const facets = readFacets(table);
	const offer = offerOf(table, filters);
	const labels = columnLabels(table);
	let view = defaultCitiesView(offer);
	let shownIds: readonly string[] = [];

	const draw = (next: CitiesView, dropped: readonly Dropped[]): void => {
		view = next;
		const arranged = arrangeCities(facets, view);
		shownIds = [...arranged.ranked, ...arranged.marked, ...arranged.empty];
		drawTable(table, view, arranged);
		drawFilters(filters, view);
		drawChooser(chooser, view);
		drawSelection(view.selected, new Set(shownIds));
		drawNotice(notice, dropped, labels);
		const text = statusText(view, arranged, facets.length, labels);
		if (status.textContent !== text) status.textContent = text;
	};
	const drawAddress = (): void => {
		const { view: asked, dropped } = parseCitiesView(new URLSearchParams(location.search), offer);
		draw(asked, dropped);
	};
	const choose = (change: Partial<CitiesView>): void => {
		draw({ ...view, ...change }, []);
		const query = serialiseCitiesView(view, offer, new URLSearchParams(location.search));
		if (query !== location.search) history.pushState(null, '', `${location.pathname}${query}`);
	};

	addSortButtons(table, choose);
	wireFilters(filters, choose, () => choose(defaultCitiesView(offer)));
	wireChooser(chooser, choose);
	wireSelection(table, choose);
	wireColumnNotes(root);
	root.querySelector('[data-download]')?.addEventListener('click', () => {
		const { rows: address = '', network = '', version = '' } = root.dataset;
		const part = { columnIds: view.columns, cityIds: shownIds };
		downloadView({ address, network, version }, part).catch(() => {
			status.textContent = words.downloadFailed;
		});
	});
	window.addEventListener('popstate', drawAddress);
	drawAddress();
}

const root = document.querySelector<HTMLElement>('[data-cities]');
if (root) enhance(root);
