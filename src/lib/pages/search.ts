import type { Dataset } from '../domain/dataset.ts';
import type { SearchSlice } from '../search/search-slice.ts';

interface Choice {
	readonly id: string;
	readonly label: string;
}

/** What the search form offers to narrow by. */
export interface SearchPageSlice {
	readonly cities: readonly Choice[];
	readonly themes: readonly Choice[];
	/** Kinds that occur, in the order in which they first do. */
	readonly kinds: readonly string[];
	/** Subjects by their theme; none where the network has no subjects. */
	readonly subjects: readonly { readonly theme: string; readonly choices: readonly Choice[] }[];
	/** What has a page of its own, with its address within the site. */
	readonly named: readonly { readonly label: string; readonly path: string }[];
}

/** Of more cities than this none is named: the page would be mostly their names. */
const MOST_NAMED = 200;

/** The form of the search page; the records themselves are a file of their own, fetched on the first search. */
export function searchPageSlice(
	{ cities, themes, subjects, groups }: Dataset,
	{ rows }: SearchSlice
): SearchPageSlice {
	return {
		cities: cities.map(({ cityId, name }) => ({ id: cityId, label: name })),
		themes: themes.map(({ themeId, label }) => ({ id: themeId, label })),
		kinds: [...new Set(rows.map(([, , kind]) => kind))],
		subjects: themes
			.map(({ themeId, label }) => ({
				theme: label,
				choices: subjects
					.filter((subject) => subject.themeId === themeId)
					.map(({ subjectId, label }) => ({ id: subjectId, label }))
			}))
			.filter(({ choices }) => choices.length > 0),
		named: [
			...(cities.length > MOST_NAMED ? [] : cities).map(({ cityId, name }) => ({
				label: name,
				path: `cities/${cityId}/`
			})),
			...themes.map(({ themeId, label }) => ({ label, path: `themes/${themeId}/` })),
			...groups.map(({ groupId, label }) => ({ label, path: `groups/${groupId}/` })),
			...subjects.map(({ subjectId, label }) => ({ label, path: `subjects/${subjectId}/` }))
		]
	};
}
