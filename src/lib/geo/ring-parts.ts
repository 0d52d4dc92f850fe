import { boxAround, type Box, type Point } from './box.ts';

/** So many sides of a ring have a box of their own. */
const SIDES = 32;

/** Some sides of a ring that follow each other. */
export interface RingPart {
	/** Places of its first and its last point in the ring. */
	readonly from: number;
	readonly to: number;
	readonly box: Box;
}

const known = new WeakMap<readonly Point[], readonly RingPart[]>();

/**
 * The sides of a ring in parts, each with the box around it. Who looks for what lies near a place passes over most of a
 * coast by these boxes. Made once for a ring.
 */
export function ringParts(ring: readonly Point[]): readonly RingPart[] {
	const before = known.get(ring);
	if (before) return before;
	const parts: RingPart[] = [];
	for (let from = 0; from < ring.length - 1; from += SIDES) {
		const to = Math.min(ring.length - 1, from + SIDES);
		parts.push({ from, to, box: boxAround(ring.slice(from, to + 1)) });
	}
	known.set(ring, parts);
	return parts;
}
