import { direction, lengthOf } from '../length.ts';
import { boxAt, nearestPoint, type Box, type Point } from '../box.ts';

/** On which end of its box a text hangs, so that it stays by its point where it is set smaller. */
export type Anchor = 'start' | 'middle' | 'end';

/** One place where a label could stand. */
export interface LabelSpot {
	readonly box: Box;
	readonly anchor: Anchor;
	/** From the mark's edge to the label, where the label does not stand beside its mark. */
	readonly leader: readonly [Point, Point] | null;
	/** Lower is better. */
	readonly cost: number;
}

interface Mark {
	readonly point: Point;
	readonly radius: number;
}

/** Room between a mark and the label beside it. */
const GAP = 1;
const DIRECTIONS = 16;
/** Distances of labels that need a leader, from the mark's edge. */
const REACH = [10, 18, 28, 40, 54, 70, 90, 115, 145] as const;
/** What it costs to stand away from the mark at all, and for each unit of the way. */
const LEADER_COST = 20;

/**
 * Where a label of the given size could stand, best first: right, left, above, below, the corners, then further
 * away with a leader. Depends on the mark alone; what else is on the map is for `placeLabels` to judge.
 */
export function labelSpots(mark: Mark, width: number, height: number): readonly LabelSpot[] {
	return [
		...besideSpots(mark, width, height),
		...REACH.flatMap((reach) => ringSpots(mark, reach, width, height))
	];
}

function besideSpots({ point: [x, y], radius }: Mark, width: number, height: number): LabelSpot[] {
	const side = radius + GAP + width / 2;
	const above = radius + GAP + height / 2;
	const slant = radius * Math.SQRT1_2;
	const spots: [dx: number, dy: number, cost: number][] = [
		[side, 0, 0],
		[-side, 0, 1],
		[side, -height / 4, 1.5],
		[side, height / 4, 1.5],
		[-side, -height / 4, 1.8],
		[-side, height / 4, 1.8],
		[0, -above, 2],
		[0, above, 2.5],
		[slant + width / 2, -(slant + height / 2), 4],
		[slant + width / 2, slant + height / 2, 4.5],
		[-(slant + width / 2), -(slant + height / 2), 5],
		[-(slant + width / 2), slant + height / 2, 5.5],
		[width / 4, -above, 6],
		[width / 4, above, 6],
		[-width / 4, -above, 6.5],
		[-width / 4, above, 6.5]
	];
	return spots.map(([dx, dy, cost]) => ({
		box: boxAt([x + dx, y + dy], width, height),
		anchor: anchorFor(dx, width),
		leader: null,
		cost
	}));
}

function ringSpots({ point, radius }: Mark, reach: number, width: number, height: number): LabelSpot[] {
	return Array.from({ length: DIRECTIONS }, (_, index) => {
		const angle = (index / DIRECTIONS) * 2 * Math.PI;
		const [east, south] = direction(angle);
		const away = radius + reach;
		const centre: Point = [point[0] + east * (away + width / 2), point[1] + south * (away + height / 2)];
		const box = boxAt(centre, width, height);
		const end = nearestPoint(box, point);
		return {
			box,
			anchor: anchorFor(centre[0] - point[0], width),
			leader: [towards(point, end, radius), end] as const,
			cost: LEADER_COST + lengthOf(end[0] - point[0], end[1] - point[1])
		};
	});
}

/** The text hangs on the end that looks at the mark; in the middle where the mark is above or below. */
function anchorFor(dx: number, width: number): Anchor {
	if (dx > width / 4) return 'start';
	return dx < -width / 4 ? 'end' : 'middle';
}

/** The point at `distance` on the way from `from` to `to`. */
function towards(from: Point, to: Point, distance: number): Point {
	const length = lengthOf(to[0] - from[0], to[1] - from[1]) || 1;
	const part = Math.min(1, distance / length);
	return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}
