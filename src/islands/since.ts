import { byFacet, hasFacets, type FacetView } from '#lib/domain/facets.ts';
import { ALL_LATER, SINCE_FILTERS, type SinceFilter } from '#lib/domain/since-filter.ts';
import { sinceView as words } from '#lib/messages/en/since.ts';
import { parseFacets, serialiseFacets } from '#lib/url/facet-view.ts';
import { earlyInput } from './early-input.ts';
import { onAddress, writeQuery } from './kernel/address.ts';

/** Filters of the later facts; the address is the state. */
function enhance(root: HTMLElement): void {
	const form = root.querySelector<HTMLFormElement>('[data-filters]');
	const status = root.querySelector<HTMLElement>('[data-status]');
	const notice = root.querySelector<HTMLElement>('[data-notice]');
	if (!form || !status || !notice) return;
	const replay = earlyInput(form);
	const entries = [...root.querySelectorAll<HTMLElement>('[data-entry]')].map((element) => ({
		element,
		facets: byFacet(SINCE_FILTERS, (key) => (element.dataset[key] ?? '').split(' ').filter(Boolean))
	}));
	const offer = byFacet(SINCE_FILTERS, (key) => [...new Set(entries.flatMap(({ facets }) => facets[key]))]);
	let view = ALL_LATER;

	const draw = (next: FacetView<SinceFilter>): void => {
		view = next;
		const shown = entries.filter(({ facets }) => hasFacets(facets, view));
		for (const entry of entries) entry.element.hidden = !shown.includes(entry);
		for (const select of form.querySelectorAll('select'))
			select.value = view[select.name as SinceFilter] ?? '';
		status.textContent = shown.length === 0 ? words.none : words.shown(shown.length, entries.length);
	};
	const drawAddress = (): void => {
		const { view: asked, dropped } = parseFacets(SINCE_FILTERS, new URLSearchParams(location.search), offer);
		draw(asked);
		notice.textContent = words.dropped(dropped);
		notice.hidden = dropped.length === 0;
	};
	const choose = (next: FacetView<SinceFilter>): void => {
		draw(next);
		notice.hidden = true;
		writeQuery(serialiseFacets(SINCE_FILTERS, view, new URLSearchParams(location.search)));
	};

	form.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLSelectElement) choose({ ...view, [target.name]: target.value || null });
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		choose(ALL_LATER);
	});
	onAddress(drawAddress);
	drawAddress();
	replay();
}

const root = document.querySelector<HTMLElement>('[data-since]');
if (root) enhance(root);
