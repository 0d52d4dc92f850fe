import type { City, CompetenceReading, Dataset, Policy } from '../domain/dataset.ts';
import { compareNames } from '../format/list.ts';
import { indexBy } from '../selectors/group-by.ts';

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
	readonly cities: readonly Pick<City, 'cityId' | 'name'>[];
	readonly rows: readonly CompetenceRow[];
	/** Whether money can be reached: no competence, so it stands apart. */
	readonly money: readonly ReadStatement[];
	/** Every reading, by city. */
	readonly all: readonly ReadStatement[];
}

/** Who is competent for what: themes by cities. A theme that no statement speaks of has no row. */
export function competencesSlice(dataset: Dataset): CompetencesSlice {
	const cities = [...dataset.cities].sort((a, b) => compareNames(a.name, b.name));
	const order = new Map(cities.map(({ cityId }, at) => [cityId, at]));
	const policies = indexBy(dataset.policies, ({ policyId }) => policyId);
	const all = dataset.competences
		.map((reading): ReadStatement => {
			const statement = policies.get(reading.policyId)!;
			const city = cities[order.get(statement.cityId)!]!;
			const path = `cities/${statement.cityId}/#${statement.policyId}`;
			return { reading, statement, city: { cityId: city.cityId, name: city.name }, path };
		})
		.sort((a, b) => order.get(a.city.cityId)! - order.get(b.city.cityId)!);
	const tasks = all.filter(({ reading }) => reading.subject === 'task');
	const rowOf = (themeId: string | null, label: string | null): CompetenceRow => ({
		themeId,
		label,
		cells: cities.map(({ cityId }) =>
			tasks.filter(
				({ city, reading }) =>
					city.cityId === cityId &&
					(themeId === null ? reading.themeIds.length === 0 : reading.themeIds.includes(themeId))
			)
		)
	});
	const rows = [...dataset.themes.map(({ themeId, label }) => rowOf(themeId, label)), rowOf(null, null)];
	return {
		cities: cities.map(({ cityId, name }) => ({ cityId, name })),
		rows: rows.filter(({ cells }) => cells.some(({ length }) => length > 0)),
		money: all.filter(({ reading }) => reading.subject === 'money'),
		all
	};
}
