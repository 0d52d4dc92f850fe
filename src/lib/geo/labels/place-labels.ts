import { holds, intersects, lineMeetsBox, linesCross, boxAt, type Box, type Point } from '../box.ts';
import { labelSpots, type LabelSpot } from './label-candidates.ts';
import { costOfPlace } from './place-cost.ts';

/** A point with the name that is to stand by it. */
export interface LabelRequest {
	readonly id: string;
	readonly point: Point;
	/** Radius of its mark. */
	readonly radius: number;
	/** Width of the name. */
	readonly width: number;
	/** Width of its number, for where the name finds no room. */
	readonly numberWidth: number;
	/** Height of the label, and of its number, where it is not that of all. */
	readonly height?: number;
	readonly numberHeight?: number;
	/** Its mark is kept clear, but it asks for no label. */
	readonly silent: boolean;
}

export interface LabelRoom {
	/** Labels stay within. */
	readonly bounds: Box;
	/** Height of a label that asks for none of its own. */
	readonly height: number;
	/** What no label may cover, such as an inset. */
	readonly obstacles: readonly Box[];
	/** Lines that no label may lie on and no leader may cross. */
	readonly lines: readonly Line[];
	/** Lines that a label had better not lie on. */
	readonly avoid?: readonly Line[];
}

type Line = readonly [Point, Point];

/** Name, else number, else the mark alone: a point is never left out. */
export type PlacedLabel =
	| ({ readonly id: string; readonly shows: 'name' | 'number' } & Omit<LabelSpot, 'cost'>)
	| { readonly id: string; readonly shows: 'nothing' };

/**
 * Finds a place for every name, such that no label covers a label, a mark or an obstacle and no leader crosses
 * one. Names that find no room become numbers; only where not even a number fits does a mark stand alone.
 *
 * Greedy with second thoughts: the points with the fewest free spots go first; one that is left over goes to the
 * head of the queue and all start again; when all stand, each moves to the best spot that the others leave.
 * The same requests in the same order give the same result.
 * @returns one label a request, in the order of the requests
 */
export function placeLabels(requests: readonly LabelRequest[], room: LabelRoom): readonly PlacedLabel[] {
	const numbered = new Set<number>();
	for (;;) {
		const spots = requests.map((request, index) =>
			request.silent
				? []
				: freeSpots(
						requests,
						index,
						room,
						numbered.has(index)
							? [request.numberWidth, request.numberHeight]
							: [request.width, request.height]
					)
		);
		const chosen = settle(spots);
		const left = chosen.flatMap((spot, index) =>
			spot || numbered.has(index) || requests[index]!.silent ? [] : [index]
		);
		if (left.length === 0) {
			return requests.map(({ id }, index) => {
				const spot = chosen[index];
				if (!spot) return { id, shows: 'nothing' };
				const { box, anchor, leader } = spot;
				return { id, shows: numbered.has(index) ? 'number' : 'name', box, anchor, leader };
			});
		}
		for (const index of left) numbered.add(index);
	}
}

/** Room kept around a mark. */
const CLEARANCE = 1;
const markBox = ({ point, radius }: LabelRequest): Box =>
	boxAt(point, 2 * (radius + CLEARANCE), 2 * (radius + CLEARANCE));

/** The spots of one label that are clear of everything that cannot move, best first. */
function freeSpots(
	requests: readonly LabelRequest[],
	index: number,
	{ bounds, height, obstacles, lines, avoid = [] }: LabelRoom,
	[width, own]: readonly [width: number, height: number | undefined]
): LabelSpot[] {
	const request = requests[index]!;
	const others = requests.filter((_, other) => other !== index);
	const fixed = [...others.map(markBox), ...obstacles];
	return labelSpots(request, width, own ?? height)
		.filter(({ box, leader }) => {
			if (!holds(bounds, box) || lines.some((line) => lineMeetsBox(...line, box))) return false;
			if (leader && lines.some((line) => linesCross(...leader, ...line))) return false;
			return !fixed.some((block) => intersects(box, block) || (leader && lineMeetsBox(...leader, block)));
		})
		.map((spot) => ({ ...spot, cost: spot.cost + costOfPlace(spot, request, others, avoid) }))
		.sort((a, b) => a.cost - b.cost);
}

type Chosen = readonly (LabelSpot | null)[];

/** Tries orders until every label stands, or until the tries are used up; the fullest result wins. */
function settle(spots: readonly (readonly LabelSpot[])[]): Chosen {
	let order = spots.map((_, index) => index).sort((a, b) => spots[a]!.length - spots[b]!.length || a - b);
	let best: Chosen = [];
	let fewest = Infinity;
	for (let tries = Math.min(40, 2 * spots.length); tries >= 0; tries--) {
		const chosen = inOrder(spots, order);
		const left = order.filter((index) => !chosen[index]);
		if (left.length < fewest) [best, fewest] = [chosen, left.length];
		if (left.length === 0) break;
		order = [...left, ...order.filter((index) => chosen[index])];
	}
	return improve(spots, best);
}

function inOrder(spots: readonly (readonly LabelSpot[])[], order: readonly number[]): Chosen {
	const chosen: (LabelSpot | null)[] = spots.map(() => null);
	for (const index of order) chosen[index] = bestSpot(spots[index]!, chosen, index);
	return chosen;
}

/**
 * Lets each label try every spot that is better than its own: labels in the way look for their best other spot,
 * and the move stands where the whole has become better. Costs only fall, so this ends.
 */
function improve(spots: readonly (readonly LabelSpot[])[], start: Chosen): Chosen {
	let chosen = start;
	for (let rounds = 0, moved = true; moved && rounds < 8; rounds++) {
		moved = false;
		for (const index of spots.keys()) {
			const better = spots[index]!.filter(({ cost }) => cost < (chosen[index]?.cost ?? Infinity));
			const next = better.map((spot) => withSpot(spots, chosen, index, spot)).find((other) => other !== null);
			if (!next) continue;
			chosen = next;
			moved = true;
		}
	}
	return chosen;
}

/** The labels with one of them moved to `spot`; null where that is not better on the whole. */
function withSpot(
	spots: readonly (readonly LabelSpot[])[],
	chosen: Chosen,
	index: number,
	spot: LabelSpot
): Chosen | null {
	const inTheWay = [...chosen.keys()].filter((at) => at !== index && chosen[at] && clash(spot, chosen[at]));
	if (inTheWay.length > 3) return null;
	const next = [...chosen];
	next[index] = spot;
	for (const at of inTheWay) next[at] = null;
	for (const at of inTheWay) {
		next[at] = bestSpot(spots[at]!, next, at);
		if (!next[at]) return null;
	}
	return totalCost(next) < totalCost(chosen) ? next : null;
}

const NO_LABEL = 1000;
const totalCost = (chosen: Chosen): number => chosen.reduce((sum, spot) => sum + (spot?.cost ?? NO_LABEL), 0);

function bestSpot(spots: readonly LabelSpot[], chosen: Chosen, index: number): LabelSpot | null {
	return (
		spots.find((spot) => chosen.every((other, at) => at === index || !other || !clash(spot, other))) ?? null
	);
}

function clash(a: LabelSpot, b: LabelSpot): boolean {
	if (intersects(a.box, b.box)) return true;
	if (a.leader && lineMeetsBox(...a.leader, b.box)) return true;
	if (b.leader && lineMeetsBox(...b.leader, a.box)) return true;
	return Boolean(a.leader && b.leader && linesCross(...a.leader, ...b.leader));
}
