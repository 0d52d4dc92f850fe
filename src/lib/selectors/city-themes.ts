import type { GridKind } from '../domain/choices.ts';
import type { Theme } from '../domain/dataset.ts';
import type { CityRows } from './city-rows.ts';

/**
 * On which themes a city needs, plans or practises something.
 *
 * A theme counts under a kind where the grid has an entry of that kind, or where a need, a planned action or a
 * practice of the profile carries the theme's tag. The grid's kinds are partly guessed and the tags are editorial;
 * either is enough here, because the answer is used to ask, not to judge.
 */
export interface CityThemes {
	readonly need: ReadonlySet<string>;
	readonly action: ReadonlySet<string>;
	readonly practice: ReadonlySet<string>;
}

/** The ids of a city's themes by kind. */
export function cityThemes({ needs, actions, practices, grid }: CityRows): CityThemes {
	const themesOf = (kind: GridKind, rows: readonly { readonly themeIds: readonly string[] }[]) =>
		new Set([
			...rows.flatMap(({ themeIds }) => themeIds),
			...grid.filter((entry) => entry.kind === kind).map(({ themeId }) => themeId)
		]);
	return {
		need: themesOf('need', needs),
		action: themesOf('action', actions),
		practice: themesOf('practice', practices)
	};
}

/** The themes whose ids are in the first set and not in the second, in their order. */
export const themesWithout = (
	themes: readonly Theme[],
	wanted: ReadonlySet<string>,
	given: ReadonlySet<string>
): readonly Theme[] => themes.filter(({ themeId }) => wanted.has(themeId) && !given.has(themeId));
