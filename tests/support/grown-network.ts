import type { Dataset } from '../../src/lib/domain/dataset.ts';

/**
 * A network of as many cities as wanted: the given one's cities and their rows over and over, under new ids, so that
 * every link between rows still holds. For tests of what must not grow with the number of cities.
 */
export function grownNetwork(dataset: Dataset, count: number): Dataset {
	const copies = Math.ceil(count / dataset.cities.length);
	const wanted = new Set(Array.from({ length: count }, (_, at) => cityOf(dataset, at)));
	const renamed = (id: string, copy: number) => (copy === 0 ? id : `${id}-${copy}`);
	const grow = <Row extends object>(rows: readonly Row[]): Row[] =>
		Array.from({ length: copies }, (_, copy) => rows.map((row) => rename(row, (id) => renamed(id, copy))))
			.flat()
			.filter((row) => !('cityId' in row) || wanted.has(String(row.cityId)));
	const { cities, needs, actions, practices, swot, policies, grid } = dataset;
	return {
		...dataset,
		cities: grow(cities),
		needs: grow(needs),
		actions: grow(actions),
		practices: grow(practices),
		swot: grow(swot),
		policies: grow(policies),
		grid: grow(grid),
		facts: [],
		funding: [],
		groupMatrix: []
	};
}

function cityOf({ cities }: Dataset, at: number): string {
	const { cityId = '' } = cities[at % cities.length] ?? {};
	const copy = Math.floor(at / cities.length);
	return copy === 0 ? cityId : `${cityId}-${copy}`;
}

/** Ids that name a city or a row of one; themes, groups and sources stay as they are. */
const OWN = /^(city|need|action|practice|policy|swot|entry|parent)Ids?$/;

function rename<Row extends object>(row: Row, renamed: (id: string) => string): Row {
	const change = (value: unknown): unknown =>
		Array.isArray(value) ? value.map(change) : typeof value === 'string' ? renamed(value) : value;
	return Object.fromEntries(
		Object.entries(row).map(([key, value]) => [key, OWN.test(key) ? change(value) : value])
	) as Row;
}
