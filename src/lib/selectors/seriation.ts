/**
 * Puts things in a row so that neighbours are alike: the order whose distances from each to the next add up to
 * least (seriation by the shortest Hamiltonian path; Hahsler, Hornik and Buchta 2008, "Getting things in order").
 *
 * Up to 13 things the order is the best there is, found by dynamic programming over subsets (Held and Karp 1962,
 * n² 2ⁿ steps). Above that it is the nearest neighbour's row, improved by turning stretches round until no turn
 * shortens it (2-opt), and no longer certain to be the best. Of equally good orders the first in the order given wins,
 * so the answer depends on nothing else.
 */
export const MOST_FOR_BEST = 13;

/** Distance between two things, by their places. */
export type Distance = (a: number, b: number) => number;

/** Whether `seriate` finds the best order for so many things. */
export const isBest = (count: number): boolean => count <= MOST_FOR_BEST;

/** The places of `count` things in the order in which neighbours are alike. */
export function seriate(count: number, distance: Distance): readonly number[] {
	if (count < 3) return Array.from({ length: count }, (_, place) => place);
	if (isBest(count)) return shortestPath(count, distance);
	const known = table(count, distance);
	return improved(nearestNeighbours(count, known), known);
}

/** The same distance from either side, worked out once for each two things: both searches ask for it many times. */
function table(count: number, distance: Distance): Distance {
	const distances = new Float64Array(count * count);
	for (let a = 0; a < count; a++)
		for (let b = 0; b < a; b++) distances[a * count + b] = distances[b * count + a] = distance(a, b);
	return (a, b) => distances[a * count + b]!;
}

/** How many marks of two rows differ (Hamming distance). */
export const differingMarks = (a: readonly unknown[], b: readonly unknown[]): number =>
	a.reduce<number>((sum, mark, place) => sum + (mark === b[place] ? 0 : 1), 0);

/** Length of a row: its distances added up. */
export const pathLength = (order: readonly number[], distance: Distance): number =>
	order.slice(1).reduce((sum, to, place) => sum + distance(order[place]!, to), 0);

function shortestPath(count: number, distance: Distance): readonly number[] {
	const subsets = 1 << count;
	// best[subset * count + last]: the shortest row through a subset that ends at `last`.
	const best = new Float64Array(subsets * count).fill(Infinity);
	const before = new Int8Array(subsets * count).fill(-1);
	for (let place = 0; place < count; place++) best[(1 << place) * count + place] = 0;
	for (let subset = 1; subset < subsets; subset++) {
		for (let last = 0; last < count; last++) {
			const soFar = best[subset * count + last]!;
			if (soFar === Infinity) continue;
			for (let next = 0; next < count; next++) {
				if (subset & (1 << next)) continue;
				const at = (subset | (1 << next)) * count + next;
				const length = soFar + distance(last, next);
				if (length < best[at]!) {
					best[at] = length;
					before[at] = last;
				}
			}
		}
	}
	const all = subsets - 1;
	let last = 0;
	for (let place = 1; place < count; place++) {
		if (best[all * count + place]! < best[all * count + last]!) last = place;
	}
	const order: number[] = [];
	for (let subset = all; last >= 0;) {
		order.push(last);
		const previous = before[subset * count + last]!;
		subset &= ~(1 << last);
		last = previous;
	}
	// A row read backwards is as short: start with the end that comes first in the order given.
	return order[0]! < order.at(-1)! ? order : order.reverse();
}

function nearestNeighbours(count: number, distance: Distance): number[] {
	const left = new Set(Array.from({ length: count }, (_, place) => place));
	const order = [0];
	left.delete(0);
	while (left.size > 0) {
		const from = order.at(-1)!;
		let nearest = -1;
		for (const place of left) {
			if (nearest < 0 || distance(from, place) < distance(from, nearest)) nearest = place;
		}
		order.push(nearest);
		left.delete(nearest);
	}
	return order;
}

/** A thousand things take a second; more rounds than this shorten the row by next to nothing. */
const MOST_ROUNDS = 8;

function improved(order: number[], distance: Distance): readonly number[] {
	const last = order.length - 1;
	// Beyond either end there is nothing to be far from.
	const step = (a: number, b: number): number => (a < 0 || b > last ? 0 : distance(order[a]!, order[b]!));
	for (let round = 0, turned = true; turned && round < MOST_ROUNDS; round++) {
		turned = false;
		for (let from = 0; from < last; from++) {
			let before = step(from - 1, from);
			for (let to = from + 1; to <= last; to++) {
				const now = before + step(to, to + 1);
				// What stands before the stretch comes to stand beside its end, and its start beside what stands after it.
				const then =
					(from === 0 ? 0 : distance(order[from - 1]!, order[to]!)) +
					(to === last ? 0 : distance(order[from]!, order[to + 1]!));
				if (then >= now) continue;
				turnRound(order, from, to);
				before = step(from - 1, from);
				turned = true;
			}
		}
	}
	return order;
}

function turnRound(order: number[], from: number, to: number): void {
	for (let left = from, right = to; left < right; left++, right--)
		[order[left], order[right]] = [order[right]!, order[left]!];
}
