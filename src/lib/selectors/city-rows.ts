import type {
	Action,
	City,
	Fact,
	FundingAccess,
	GridEntry,
	GroupMark,
	Need,
	Note,
	Policy,
	Practice,
	SwotEntry
} from '../domain/dataset.ts';
import { groupBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';

/** Everything that the tables say of one city, in the order of the tables. */
export interface CityRows {
	readonly city: City;
	readonly facts: readonly Fact[];
	readonly groupMarks: readonly GroupMark[];
	readonly needs: readonly Need[];
	readonly actions: readonly Action[];
	readonly practices: readonly Practice[];
	readonly policies: readonly Policy[];
	readonly funding: readonly FundingAccess[];
	readonly swot: readonly SwotEntry[];
	readonly grid: readonly GridEntry[];
	readonly notes: readonly Note[];
}

const byCity = <Row extends { readonly cityId: string | null }>(rows: readonly Row[]) => {
	const groups = groupBy(rows, (row) => row.cityId);
	return (cityId: string): readonly Row[] => groups.get(cityId) ?? [];
};

/** The rows of every city by its id, in the order of the cities. */
export const rowsByCity = perDataset((dataset): ReadonlyMap<string, CityRows> => {
	const of = {
		facts: byCity(dataset.facts),
		groupMarks: byCity(dataset.groupMatrix),
		needs: byCity(dataset.needs),
		actions: byCity(dataset.actions),
		practices: byCity(dataset.practices),
		policies: byCity(dataset.policies),
		funding: byCity(dataset.funding),
		swot: byCity(dataset.swot),
		grid: byCity(dataset.grid),
		notes: byCity(dataset.notes)
	};
	return new Map(
		dataset.cities.map((city) => {
			const { cityId } = city;
			return [
				cityId,
				{
					city,
					facts: of.facts(cityId),
					groupMarks: of.groupMarks(cityId),
					needs: of.needs(cityId),
					actions: of.actions(cityId),
					practices: of.practices(cityId),
					policies: of.policies(cityId),
					funding: of.funding(cityId),
					swot: of.swot(cityId),
					grid: of.grid(cityId),
					notes: of.notes(cityId)
				}
			];
		})
	);
});
