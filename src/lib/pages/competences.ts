import type { City, CompetenceReading, Dataset, Policy } from '../domain/dataset.ts';
import { compareNames } from '../format/list.ts';
import { groupBy, indexBy } from '../selectors/group-by.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { CITY_BLOCKS, pageOf, type Paging } from './paging.ts';

/** A statement with our reading of it. */
export interface ReadStatement {
	readonly reading: CompetenceReading;
	readonly statement: Policy;
	readonly city: Pick<City, 'cityId' | 'name'>;
	/** Address of the statement within the site. */
	readonly path: string;
}

/** A theme with what each city says of it, in the order of the cities; the last row is about no single theme. */
export interface CompetenceRow {
	readonly themeId: string | null;
	readonly label: string | null;
	readonly cells: readonly (readonly ReadStatement[])[];
}

export interface CompetencesSlice {
	/** The cities of one page, by name. */
	readonly cities: readonly Pick<City, 'cityId' | 'name'>[];
	readonly paging: Paging;
	readonly rows: readonly CompetenceRow[];
	/** Whether money can be reached: no competence, so it stands apart. */
	readonly money: readonly ReadStatement[];
	/** Every reading of these cities, by city. */
	readonly all: readonly ReadStatement[];
	/** Readings of all cities. */
	readonly count: number;
}

interface Whole {
	readonly cities: readonly City[];
	readonly byCity: ReadonlyMap<string, readonly ReadStatement[]>;
	/** Themes that a statement of any city speaks of; null where one is about no single theme. */
	readonly spoken: ReadonlySet<string | null>;
}

/** Every reading, by city: made once for all pages. */
const wholeOf = perDataset((dataset): Whole => {
	const cities = [...dataset.cities].sort((a, b) => compareNames(a.name, b.name));
	const names = new Map(cities.map(({ cityId, name }) => [cityId, name]));
	const policies = indexBy(dataset.policies, ({ policyId }) => policyId);
	const all = dataset.competences.map((reading): ReadStatement => {
		const statement = policies.get(reading.policyId)!;
		const { cityId } = statement;
		const path = `cities/${cityId}/#${statement.policyId}`;
		return { reading, statement, city: { cityId, name: names.get(cityId)! }, path };
	});
	return {
		cities,
		byCity: groupBy(all, ({ city }) => city.cityId),
		spoken: new Set(
			all
				.filter(isTask)
				.flatMap(({ reading }): readonly (string | null)[] =>
					reading.themeIds.length === 0 ? [null] : reading.themeIds
				)
		)
	};
});

const isTask = ({ reading }: ReadStatement): boolean => reading.subject === 'task';

/**
 * Who is competent for what: themes by the cities of one page, from 1. A theme that no statement of any city speaks of
 * has no row. Throws `NoPage` beyond the last.
 */
export function competencesSlice(dataset: Dataset, number = 1): CompetencesSlice {
	const { byCity, spoken, ...whole } = wholeOf(dataset);
	const { rows: cities, paging } = pageOf(whole.cities, {
		number,
		most: CITY_BLOCKS,
		label: ({ name }) => name
	});
	const tasks = cities.map(({ cityId }) => (byCity.get(cityId) ?? []).filter(isTask));
	const rowOf = (themeId: string | null, label: string | null): CompetenceRow => ({
		themeId,
		label,
		cells: tasks.map((some) =>
			some.filter(({ reading }) =>
				themeId === null ? reading.themeIds.length === 0 : reading.themeIds.includes(themeId)
			)
		)
	});
	const rows = [...dataset.themes.map(({ themeId, label }) => rowOf(themeId, label)), rowOf(null, null)];
	const all = cities.flatMap(({ cityId }) => byCity.get(cityId) ?? []);
	return {
		cities: cities.map(({ cityId, name }) => ({ cityId, name })),
		paging,
		rows: rows.filter(({ themeId }) => spoken.has(themeId)),
		money: all.filter(({ reading }) => reading.subject === 'money'),
		all,
		count: dataset.competences.length
	};
}
