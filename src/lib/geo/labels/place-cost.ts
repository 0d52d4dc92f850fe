import { lengthOf } from '../length.ts';
import { lineMeetsBox, nearestPoint, type Point } from '../box.ts';
import type { LabelSpot } from './label-candidates.ts';

interface Mark {
	readonly point: Point;
	readonly radius: number;
}

/** What it costs to stand so near another mark that the label might be taken for its own. */
const AMBIGUOUS = 12;
/** A label whose leader ends nearer than this to another mark seems to be that one's. */
const BESIDE = 8;
/** What it costs to lie on a line that had better be free; more than so many cost no more. */
const AVOIDED = 3;
const MOST_AVOIDED = 3;

/** What a spot costs for where it lies: near marks of others, or on lines that had better be free. */
export function costOfPlace(
	spot: LabelSpot,
	own: Mark,
	others: readonly Mark[],
	avoid: readonly (readonly [Point, Point])[]
): number {
	const lines = avoid.filter((line) => lineMeetsBox(...line, spot.box)).length;
	return (isAmbiguous(spot, own, others) ? AMBIGUOUS : 0) + AVOIDED * Math.min(lines, MOST_AVOIDED);
}

function isAmbiguous({ box, leader }: LabelSpot, own: Mark, others: readonly Mark[]): boolean {
	const gap = ({ point, radius }: Mark) => {
		const [x, y] = nearestPoint(box, point);
		return lengthOf(x - point[0], y - point[1]) - radius;
	};
	// A leader ties a label to its mark, unless it ends right beside another.
	const most = leader ? BESIDE : gap(own) + 3;
	return others.some((other) => gap(other) < most);
}
