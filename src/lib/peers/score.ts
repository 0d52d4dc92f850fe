/**
 * The score of a match: the weighted mean of its parts, in which obstacles count against it.
 *
 *   score = (sum of weight x part over the fits - weight x obstacles) / sum of the weights of all parts that are stated
 *
 * A part that rests on nothing stated is left out of both sums; it is never 0. The weights are the reader's, 0 to 5. From
 * this follows: of two matches with the same parts stated, the one that is better on a part never falls behind the other
 * because that part's weight is raised.
 */
export const FITS = ['topic', 'maturity', 'groups', 'context'] as const;
export const PARTS = [...FITS, 'obstacles'] as const;
export type Part = (typeof PARTS)[number];

/** The value of each part, 0 to 1; null where nothing is stated. */
export type PartValues = Readonly<Record<Part, number | null>>;
export type Weights = Readonly<Record<Part, number>>;

export const HEAVIEST = 5;

/** Defaults: the subject first, then whether somebody really does it; likeness and obstacles only shade the order. */
export const DEFAULT_WEIGHTS: Weights = { topic: 5, maturity: 3, groups: 1, context: 1, obstacles: 1 };

/** Score, at most 1, below 0 where obstacles outweigh; 0 where every stated part has no weight. */
export function scoreOf(values: PartValues, weights: Weights): number {
	let sum = 0;
	let total = 0;
	for (const part of PARTS) {
		const value = values[part];
		if (value === null) continue;
		sum += (part === 'obstacles' ? -1 : 1) * weights[part] * value;
		total += weights[part];
	}
	// Rounded, so that equal reasons tie whatever way the numbers were added.
	return total === 0 ? 0 : Math.round((sum / total) * 1e6) / 1e6;
}

/** The score as it is shown and as ties are judged: whole hundredths. */
export const shownScore = (score: number): number => Math.round(score * 100);
