import type { CompetenceLevel, FundAccess, GroupStatus } from '../domain/choices.ts';
import type { Relation } from '../domain/relation.ts';
import { compares, type ComparableFigure } from './comparability.ts';

/**
 * What two to four cities share and where they differ, row by row.
 *
 * The rule is strict on both sides, because the source is a report and silence in it is not a fact of the city:
 *
 * - entries of a kind on a theme (needs, plans, practices, SWOT, grid): shared where every city has one, different
 *   where some have and some have none. Texts are matched by theme, never by their words.
 * - a group: shared where every profile names it, different where one names it and another does not mention it.
 *   "Implied" settles neither.
 * - a fund: shared where every city can reach it, or none can; different where one can and another cannot. What is
 *   unclear or not stated settles neither.
 * - who holds a competence: shared where the statements of every city name one level, and all the same; different where
 *   two cities name other levels. A city of which no statement names a level settles nothing.
 * - a word (country, sort of authority): shared where it is the same.
 * - figures: only those that compare (`comparability.ts`) can be equal or different; equal needs all of them.
 *
 * What is neither shared nor different is `unsettled`: shown with everything, in neither of the two lists.
 */

/** Entries of a kind on a theme, or a membership: how many each city has. */
export function presenceRelation(counts: readonly number[]): Relation {
	const present = counts.filter((count) => count > 0).length;
	if (present === 0) return 'unsettled';
	return present === counts.length ? 'shared' : 'differs';
}

/** A group of the matrix. */
export function groupRelation(statuses: readonly GroupStatus[]): Relation {
	if (statuses.every((status) => status === 'named')) return 'shared';
	return statuses.includes('named') && statuses.includes('absent') ? 'differs' : 'unsettled';
}

/** Access to a fund. */
export function fundRelation(accesses: readonly FundAccess[]): Relation {
	const [first] = accesses;
	const settled = first === 'accessible' || first === 'no-access';
	if (settled && accesses.every((access) => access === first)) return 'shared';
	return accesses.includes('accessible') && accesses.includes('no-access') ? 'differs' : 'unsettled';
}

/** Who holds a competence: the levels that each city's statements name, null where one names none. */
export function heldRelation(levels: readonly (readonly (CompetenceLevel | null)[])[]): Relation {
	const named = levels.map((all) => [...new Set(all.filter((level) => level !== null))].sort().join());
	if (named.some((level) => level === '')) return 'unsettled';
	if (new Set(named).size > 1) return 'differs';
	return named[0]?.includes(',') ? 'unsettled' : 'shared';
}

/** A word that every city has. */
export const wordRelation = (words: readonly string[]): Relation =>
	new Set(words).size === 1 ? 'shared' : 'differs';

/** A figure with its value; null for a city without one. */
export type ValuedFigure = ComparableFigure & { readonly value: number };

/** Figures of one indicator. */
export function figureRelation(figures: readonly (ValuedFigure | null)[]): Relation {
	const stated = figures.filter((figure) => figure !== null);
	const pairs = stated.flatMap((a, index) => stated.slice(index + 1).map((b) => [a, b] as const));
	const comparable = pairs.filter(([a, b]) => compares(a, b));
	if (comparable.some(([a, b]) => a.value !== b.value)) return 'differs';
	const isComplete = pairs.length > 0 && stated.length === figures.length;
	return isComplete && comparable.length === pairs.length ? 'shared' : 'unsettled';
}
