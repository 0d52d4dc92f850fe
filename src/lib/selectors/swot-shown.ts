import type { SwotQuadrant } from '../domain/choices.ts';
import { fold } from '../domain/fold.ts';

/**
 * Which SWOT entries a view shows, and how they are put together.
 *
 * - city by city: each city's entries in its four quadrants.
 * - one quadrant across cities: by theme; an entry with two themes stands under both, one without stands last.
 * - two quadrants: on each theme the first of one city beside the second of *another*. An entry that meets only its
 *   own city's is left out, so is one without a theme: a theme is what joins the two.
 *
 * Words are found whatever their case and accents, all of them, anywhere in the text.
 */
export interface ShownEntry {
	readonly id: string;
	readonly cityId: string;
	readonly quadrant: SwotQuadrant;
	readonly themeIds: readonly string[];
	readonly subjectIds: readonly string[];
	readonly text: string;
}

export interface SwotWish {
	readonly quadrant: SwotQuadrant | null;
	readonly against: SwotQuadrant | null;
	readonly city: string | null;
	readonly theme: string | null;
	readonly subject: string | null;
	readonly q: string;
}

/** Entries on one theme; `themeId` is null for those without. `against` is empty where one quadrant is shown. */
export interface ThemeEntries {
	readonly themeId: string | null;
	readonly entries: readonly ShownEntry[];
	readonly against: readonly ShownEntry[];
}

/** The entries that the theme, the subject and the words leave. */
function narrowed(entries: readonly ShownEntry[], { theme, subject, q }: SwotWish): readonly ShownEntry[] {
	const words = fold(q).split(/\s+/).filter(Boolean);
	return entries.filter(({ themeIds, subjectIds, text }) => {
		if (theme !== null && !themeIds.includes(theme)) return false;
		if (subject !== null && !subjectIds.includes(subject)) return false;
		const folded = words.length === 0 ? '' : fold(text);
		return words.every((word) => folded.includes(word));
	});
}

/** The entries of a view city by city. */
export const shownByCity = (entries: readonly ShownEntry[], wish: SwotWish): readonly ShownEntry[] =>
	narrowed(entries, wish).filter(({ cityId }) => wish.city === null || cityId === wish.city);

/** The entries of a view across cities, by theme in the order given; themes without an entry are left out. */
export function shownByTheme(
	entries: readonly ShownEntry[],
	themeIds: readonly string[],
	wish: SwotWish
): readonly ThemeEntries[] {
	const left = narrowed(entries, wish);
	const first = left.filter(
		({ quadrant, cityId }) => quadrant === wish.quadrant && (wish.city === null || cityId === wish.city)
	);
	const second = left.filter(({ quadrant }) => quadrant === wish.against);
	const asked = wish.theme === null ? [...themeIds, null] : [wish.theme];
	return asked
		.map((themeId) => {
			const on = ({ themeIds }: ShownEntry) =>
				themeId === null ? themeIds.length === 0 : themeIds.includes(themeId);
			return meet(themeId, first.filter(on), second.filter(on), wish);
		})
		.filter(({ entries }) => entries.length > 0);
}

const NONE: readonly ShownEntry[] = [];

/** On one theme: all of the first where it stands alone, else those of either that meet another city's. */
function meet(
	themeId: string | null,
	first: readonly ShownEntry[],
	second: readonly ShownEntry[],
	{ against }: SwotWish
): ThemeEntries {
	if (against === null) return { themeId, entries: first, against: NONE };
	if (themeId === null) return { themeId, entries: NONE, against: NONE };
	const meets = (others: readonly ShownEntry[]) => {
		const cities = new Set(others.map(({ cityId }) => cityId));
		return ({ cityId }: ShownEntry) => cities.size > 1 || (cities.size === 1 && !cities.has(cityId));
	};
	return { themeId, entries: first.filter(meets(second)), against: second.filter(meets(first)) };
}
