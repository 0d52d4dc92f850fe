import type { CitiesIndex } from '#lib/pages/cities/cities-index.ts';
import type { CityFacets } from '#lib/selectors/arrange-cities.ts';
import { readFacetTexts } from '#lib/selectors/city-facets.ts';
import { fetchJson } from '../kernel/fetch-json.ts';
import { listPages } from '../kernel/list-pages.ts';
import { once } from '../kernel/once.ts';
import type { CitiesTable } from './table.ts';

/**
 * Cities that the page does not hold. What sorting and filtering need of them is fetched when first needed; their rows
 * come from the pages of the table that hold them, as they are drawn there.
 */
export interface MoreCities {
	/** Every city, by name. */
	readonly facets: () => Promise<readonly CityFacets[]>;
	/** Brings rows into the table that are not in it yet. */
	readonly bring: (cityIds: readonly string[]) => Promise<void>;
	/** How many rows a page has. */
	readonly perPage: number;
}

function facetsOf({ cities, ranks }: CitiesIndex): readonly CityFacets[] {
	return cities.map(({ id, ...texts }, at) => {
		const own = new Map<string, number | 'marked'>();
		for (const [column, values] of Object.entries(ranks)) {
			const rank = values[at];
			if (rank !== null && rank !== undefined) own.set(column, rank === 'm' ? 'marked' : rank);
		}
		return readFacetTexts(id, texts, own);
	});
}

/**
 * The cities beyond a page.
 *
 * @param index address of the index of all cities
 * @param onRow makes a row that was brought in like the others
 */
export function moreCities(
	table: CitiesTable,
	index: string,
	onRow: (row: HTMLTableRowElement) => void
): MoreCities {
	// This script runs on the first page alone, which holds as many cities as any (`pageOf`).
	const perPage = table.rows.size;
	const facets = once(async () => facetsOf(await fetchJson<CitiesIndex>(index, 'cities', 'ranks')));
	const pages = listPages(document);
	const pageRows = async (page: number): Promise<readonly HTMLTableRowElement[]> => [
		...((await pages[page]?.())?.querySelectorAll<HTMLTableRowElement>('tr[data-city]') ?? [])
	];
	const bring = async (cityIds: readonly string[]): Promise<void> => {
		const missing = new Set(cityIds.filter((cityId) => !table.rows.has(cityId)));
		if (missing.size === 0) return;
		const all = await facets();
		const needed = new Set(
			all.flatMap(({ cityId }, at) => (missing.has(cityId) ? [Math.floor(at / perPage)] : []))
		);
		const found = await Promise.all([...needed].map(pageRows));
		for (const row of found.flat()) {
			const cityId = row.dataset.city ?? '';
			if (table.rows.has(cityId)) continue;
			onRow(document.adoptNode(row));
			table.rows.set(cityId, row);
		}
	};
	return { facets, bring, perPage };
}
