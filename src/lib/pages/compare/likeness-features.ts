import type { GroupStatus } from '../../domain/choices.ts';
import type { City, Dataset } from '../../domain/dataset.ts';
import { compareNames } from '../../format/list.ts';
import { rowsByCity, type CityRows } from '../../selectors/city-rows.ts';
import { cityThemes } from '../../selectors/city-themes.ts';
import { comparableFigure } from '../../selectors/comparability.ts';
import { indexBy } from '../../selectors/group-by.ts';
import { perDataset } from '../../selectors/per-dataset.ts';
import type { CityFeatures } from '../../selectors/similar-cities.ts';
import { populationFigure } from './population.ts';

/** What likeness is measured by, for every city, and the names of what it is measured in. */
export interface LikenessContext {
	/** By name. */
	readonly cities: readonly CityFeatures[];
	readonly byId: ReadonlyMap<string, CityFeatures>;
	readonly rows: ReadonlyMap<string, City>;
	readonly labels: LikenessLabels;
}

/** Labels of the rows that inputs name by id, in the order of their tables. */
export interface LikenessLabels {
	readonly themes: ReadonlyMap<string, string>;
	readonly groups: ReadonlyMap<string, string>;
	readonly indicators: ReadonlyMap<string, string>;
}

/**
 * The themes of what a city needs, in its profile or the grid. An entry of the grid that repeats needs of the profile is about
 * what they are about: in which column it is printed says less.
 */
function needThemes(rows: CityRows): ReadonlySet<string> {
	const themesOf = indexBy(rows.needs, ({ needId }) => needId);
	const isElsewhere = ({ needIds, themeId }: CityRows['grid'][number]): boolean => {
		const themeIds = needIds.flatMap((id) => themesOf.get(id)?.themeIds ?? []);
		return themeIds.length > 0 && !themeIds.includes(themeId);
	};
	return cityThemes({ ...rows, grid: rows.grid.filter((entry) => !isElsewhere(entry)) }).need;
}

function featuresOf(
	rows: CityRows,
	indicators: ReadonlyMap<string, Dataset['indicators'][number]>
): CityFeatures {
	const groupsOf = (wanted: GroupStatus): ReadonlySet<string> =>
		new Set(rows.groupMarks.filter(({ status }) => status === wanted).map(({ groupId }) => groupId));
	return {
		cityId: rows.city.cityId,
		needThemes: needThemes(rows),
		namedGroups: groupsOf('named'),
		impliedGroups: groupsOf('implied'),
		population: populationFigure(rows.city),
		shares: rows.facts.flatMap((fact) => {
			const indicator = indicators.get(fact.indicatorId);
			return indicator?.unit === 'percent'
				? [{ ...comparableFigure(fact, indicator), value: fact.value }]
				: [];
		}),
		funds: new Map(rows.funding.map(({ fund, access }) => [fund, access]))
	};
}

/** What likeness is measured by; made once for a dataset. */
export const likenessContext = perDataset((dataset): LikenessContext => {
	const indicators = indexBy(dataset.indicators, ({ indicatorId }) => indicatorId);
	const cities = [...rowsByCity(dataset).values()]
		.sort((a, b) => compareNames(a.city.name, b.city.name))
		.map((rows) => featuresOf(rows, indicators));
	return {
		cities,
		byId: indexBy(cities, ({ cityId }) => cityId),
		rows: indexBy(dataset.cities, ({ cityId }) => cityId),
		labels: {
			themes: new Map(dataset.themes.map(({ themeId, shortLabel, label }) => [themeId, shortLabel ?? label])),
			groups: new Map(dataset.groups.map(({ groupId, label }) => [groupId, label])),
			indicators: new Map(dataset.indicators.map(({ indicatorId, label }) => [indicatorId, label]))
		}
	};
});
