import type { GridKind } from './choices.ts';

/** What a reader wants to see of the grid. An empty list, and an empty text, stand for everything. */
export interface GridFilter {
	readonly kinds: readonly GridKind[];
	readonly themeIds: readonly string[];
	readonly cityIds: readonly string[];
	/** Words that an entry, its city or its theme must hold. */
	readonly text: string;
}

export const NO_FILTER: GridFilter = { kinds: [], themeIds: [], cityIds: [], text: '' };

/** The address of a cell within the grid: `liege`, `health` to `liege.health`. Ids hold no full stop. */
export const cellKey = (cityId: string, themeId: string): string => `${cityId}.${themeId}`;
