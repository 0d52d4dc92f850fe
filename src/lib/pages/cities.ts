import type { CityLevel, GridKind } from '../domain/choices.ts';
import { CITY_LEVELS, GRID_KINDS } from '../domain/choices.ts';
import type { City, Dataset } from '../domain/dataset.ts';
import { countryName } from '../format/country.ts';
import { compareNames } from '../format/list.ts';
import { m } from '../messages/index.ts';
import { groupBy } from '../selectors/group-by.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { LIST_IDS, PLACE_IDS, type CitiesColumn, type ListId, type PlaceId } from './cities/columns.ts';
import type { FigureCell } from './cities/figure-cell.ts';
import { figureColumns } from './cities/figure-columns.ts';
import { fundColumns, type FundReading } from './cities/fund-columns.ts';

/** One city of the table. */
export interface CityRow {
	readonly cityId: string;
	readonly name: string;
	readonly countryCode: string;
	readonly country: string;
	readonly level: CityLevel;
	/** Where its country and level stand among the words of the filters, for sorting. */
	readonly placeRanks: Readonly<Record<PlaceId, number>>;
	/** By column; a city without an entry has no figure and nothing stated instead. */
	readonly figures: Readonly<Record<string, FigureCell>>;
	/** Lengths of its lists; 0 is "no entry". */
	readonly lists: Readonly<Record<ListId, number>>;
	/** Kinds of its grid entries by theme. */
	readonly themes: Readonly<Record<string, readonly GridKind[]>>;
	/** Groups that its profile names or implies. */
	readonly groups: readonly string[];
	/** By id of the fund. */
	readonly funds: Readonly<Record<string, FundReading>>;
}

interface Option {
	readonly id: string;
	readonly label: string;
}

export interface CitiesSlice {
	readonly network: string;
	readonly columns: readonly CitiesColumn[];
	/** By name. */
	readonly rows: readonly CityRow[];
	readonly filters: {
		readonly countries: readonly Option[];
		readonly levels: readonly Option[];
		readonly themes: readonly Option[];
		readonly groups: readonly Option[];
		readonly funds: readonly Option[];
		readonly accesses: readonly Option[];
	};
	/** For the foot of an exported table. */
	readonly version: string;
	readonly source: string;
}

/**
 * The comparison table: every city, every headline figure, how long each list is, and what the filters offer. Made once
 * for its pages, columns and files.
 */
export const citiesSlice = perDataset(citiesTable);

function citiesTable(dataset: Dataset): CitiesSlice {
	const cities = [...dataset.cities].sort((a, b) => compareNames(a.name, b.name));
	const figures = figureColumns(dataset, cities);
	const lists = listCounts(dataset);
	const funds = fundColumns(dataset.funding);
	const gridByCity = groupBy(dataset.grid, ({ cityId }) => cityId);
	const present = dataset.groupMatrix.filter(({ status }) => status !== 'absent');
	const groupsByCity = groupBy(present, ({ cityId }) => cityId);
	const baseline = dataset.sources.find(({ sourceId }) => sourceId === dataset.network.baselineSourceId);
	const filters = {
		...filterOptions(dataset, cities),
		funds: funds.choices,
		accesses: funds.accesses.map((id) => ({ id, label: m.profile.fundAccess[id] }))
	};
	const rankOf = (options: readonly Option[]) => new Map(options.map(({ id }, index) => [id, index]));
	const [countryRanks, levelRanks] = [rankOf(filters.countries), rankOf(filters.levels)];
	return {
		network: dataset.network.shortTitle ?? dataset.network.title,
		columns: [...placeColumns(), ...figures.map(({ column }) => column), ...listColumns(), ...funds.columns],
		rows: cities.map((city) => ({
			cityId: city.cityId,
			name: city.name,
			countryCode: city.countryCode,
			country: countryName(city.countryCode),
			level: city.level,
			placeRanks: {
				country: countryRanks.get(city.countryCode) ?? 0,
				level: levelRanks.get(city.level) ?? 0
			},
			figures: Object.fromEntries(
				figures.flatMap(({ column, series }) => {
					const cell = series.cells.get(city.cityId);
					return cell ? [[column.id, cell]] : [];
				})
			),
			lists: Object.fromEntries(
				LIST_IDS.map((id) => [id, lists[id].get(city.cityId)?.length ?? 0])
			) as CityRow['lists'],
			themes: themeKinds(gridByCity.get(city.cityId) ?? []),
			groups: (groupsByCity.get(city.cityId) ?? []).map(({ groupId }) => groupId),
			funds: funds.readings.get(city.cityId) ?? {}
		})),
		filters,
		version: dataset.version,
		source: baseline?.title ?? dataset.network.title
	};
}

const filterOptions = (dataset: Dataset, cities: readonly City[]) => ({
	countries: [...new Set(cities.map(({ countryCode }) => countryCode))]
		.map((id) => ({ id, label: countryName(id) }))
		.sort((a, b) => compareNames(a.label, b.label)),
	levels: CITY_LEVELS.filter((level) => cities.some((city) => city.level === level)).map((id) => ({
		id,
		label: m.figures.level[id]
	})),
	themes: dataset.themes.map(({ themeId, label }) => ({ id: themeId, label })),
	groups: dataset.groups.map(({ groupId, label }) => ({ id: groupId, label }))
});

const placeColumns = (): readonly CitiesColumn[] =>
	PLACE_IDS.map((id) => ({
		kind: 'place',
		id,
		label: m.cities[id],
		group: m.cities.columnGroup.place,
		isDefault: true
	}));

const DEFAULT_LISTS: readonly ListId[] = ['challenges', 'learning-needs', 'actions', 'practices'];

const listColumns = (): readonly CitiesColumn[] =>
	LIST_IDS.map((id) => ({
		kind: 'list',
		id,
		label: m.cities.list[id],
		definition: m.cities.listDefinition[id],
		group: m.cities.columnGroup.lists,
		isDefault: DEFAULT_LISTS.includes(id)
	}));

/** The rows that each list column counts, by city. */
function listCounts(dataset: Dataset): Readonly<Record<ListId, ReadonlyMap<string, readonly unknown[]>>> {
	const byCity = (rows: readonly { readonly cityId: string }[]) => groupBy(rows, ({ cityId }) => cityId);
	return {
		challenges: byCity(dataset.needs.filter(({ kind }) => kind === 'challenge')),
		'learning-needs': byCity(dataset.needs.filter(({ kind }) => kind === 'learning-need')),
		actions: byCity(dataset.actions),
		practices: byCity(dataset.practices),
		swot: byCity(dataset.swot),
		'group-marks': byCity(dataset.groupMatrix.filter(({ status }) => status === 'named')),
		'grid-entries': byCity(dataset.grid)
	};
}

function themeKinds(entries: readonly { readonly themeId: string; readonly kind: GridKind }[]) {
	const themes: Record<string, readonly GridKind[]> = {};
	for (const [themeId, some] of groupBy(entries, (entry) => entry.themeId)) {
		themes[themeId] = GRID_KINDS.filter((kind) => some.some((entry) => entry.kind === kind));
	}
	return themes;
}
