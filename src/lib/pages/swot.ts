import { SWOT_QUADRANTS, type SwotQuadrant } from '../domain/choices.ts';
import type { Dataset, SwotEntry } from '../domain/dataset.ts';
import { compareNames } from '../format/list.ts';
import { groupBy } from '../selectors/group-by.ts';
import { subjectCodings } from '../selectors/subject-codings.ts';
import { CITY_BLOCKS, pageOf, type Paging } from './paging.ts';

/** An entry with what an editor coded it with. */
export type CodedEntry = SwotEntry & { readonly subjectIds: readonly string[] };

/** A city with its four quadrants; one without entries is there, too. */
export interface SwotCity {
	readonly cityId: string;
	readonly name: string;
	readonly quadrants: readonly { readonly quadrant: SwotQuadrant; readonly entries: readonly CodedEntry[] }[];
}

export interface SwotSlice {
	readonly network: string;
	readonly language: string | null;
	/** The cities of this page. */
	readonly cities: readonly SwotCity[];
	/** Every city by name, and every theme in order, for the filters. */
	readonly cityNames: readonly { readonly id: string; readonly label: string }[];
	readonly themes: readonly { readonly id: string; readonly label: string; readonly shortLabel: string }[];
	/** Subjects that some entry of any part is about. */
	readonly subjects: readonly { readonly id: string; readonly label: string }[];
	readonly paging: Paging;
}

/** The SWOT entries of one part of the cities, by name; throws `NoPage` for one that the network lacks. */
export function swotSlice(dataset: Dataset, number = 1): SwotSlice {
	const cities = [...dataset.cities].sort((a, b) => compareNames(a.name, b.name));
	const { rows, paging } = pageOf(cities, { number, most: CITY_BLOCKS, label: ({ name }) => name });
	const codings = subjectCodings(dataset);
	const subjectsOf = ({ swotId }: SwotEntry) => codings.get(`swot/${swotId}`)?.subjectIds ?? [];
	const used = new Set(dataset.swot.flatMap(subjectsOf));
	const byCity = groupBy(dataset.swot, ({ cityId }) => cityId);
	return {
		network: dataset.network.shortTitle ?? dataset.network.title,
		language: dataset.network.language,
		cities: rows.map(({ cityId, name }) => {
			const entries = [...(byCity.get(cityId) ?? [])]
				.sort((a, b) => a.position - b.position)
				.map((entry) => ({ ...entry, subjectIds: subjectsOf(entry) }));
			const byQuadrant = groupBy(entries, ({ quadrant }) => quadrant);
			return {
				cityId,
				name,
				quadrants: SWOT_QUADRANTS.map((quadrant) => ({
					quadrant,
					entries: byQuadrant.get(quadrant) ?? []
				}))
			};
		}),
		cityNames: cities.map(({ cityId, name }) => ({ id: cityId, label: name })),
		themes: dataset.themes.map(({ themeId, label, shortLabel }) => ({
			id: themeId,
			label,
			shortLabel: shortLabel ?? label
		})),
		subjects: dataset.subjects
			.filter(({ subjectId }) => used.has(subjectId))
			.map(({ subjectId, label }) => ({ id: subjectId, label })),
		paging
	};
}
