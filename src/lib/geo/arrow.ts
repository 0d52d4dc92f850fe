import { lengthOf } from './length.ts';
import type { Point } from './box.ts';

/** A bent arrow between two places. */
export interface ArrowShape {
	/** The line, up to the head. */
	readonly line: string;
	/** The head, a triangle. */
	readonly head: string;
	/** Middle of the line, where a letter finds room. */
	readonly middle: Point;
}

export interface ArrowRules {
	/** Room left around either place. */
	readonly gap: number;
	/** Length of the head. */
	readonly head: number;
	/** Places that the arrow should not run over, as if it were theirs. */
	readonly others?: readonly Point[];
}

/** How far the line leaves the straight one, as a part of its length: the first that runs over no other place. */
const BENDS = [0.13, 0.19, 0.08, 0.25] as const;
/** Less than this and the arrow of two near places hides under them; more and it looks like a detour. */
const LEAST_BEND = 10;
const MOST_BEND = 80;
/** Places nearer than so many gaps have no room for an arrow between them. */
const NEAR = 2;
const HALVINGS = 20;
/** So many straight pieces stand for the curve. */
const STEPS = 24;

const round = (value: number): number => Math.round(value * 10) / 10;
const write = ([x, y]: Point): string => `${round(x)} ${round(y)}`;
/** The way from one point to another, as a path's relative step: shorter to write than where it ends. */
const step = ([ax, ay]: Point, [bx, by]: Point, rounded = round): string =>
	`${rounded(bx - ax)} ${rounded(by - ay)}`;

/** A curve with one control point, and the part of it that is drawn. */
interface Curve {
	readonly at: (t: number) => Point;
	/** Control point of the piece between two of its points (the curve's blossom). */
	readonly between: (s: number, t: number) => Point;
	readonly start: number;
	readonly neck: number;
	readonly tip: number;
}

/** The curve of an arrow; null where there is no room for one. */
function curveOf(from: Point, to: Point, rules: ArrowRules): Curve | null {
	if (lengthOf(to[0] - from[0], to[1] - from[1]) < NEAR * rules.gap) return null;
	const curves = BENDS.map((bend) => bentCurve(from, to, bend, rules));
	const isClear = (curve: Curve): boolean =>
		(rules.others ?? []).every((place) =>
			pointsOf(curve).every(([x, y]) => lengthOf(x - place[0], y - place[1]) >= rules.gap)
		);
	return curves.find(isClear) ?? curves[0]!;
}

const pointsOf = ({ at, start, tip }: Curve): Point[] =>
	Array.from({ length: STEPS + 1 }, (_, step) => at(start + ((tip - start) * step) / STEPS));

/** Bends to the right of its way, so that one to and one back stand apart. */
function bentCurve(from: Point, to: Point, bend: number, { gap, head }: ArrowRules): Curve {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const length = lengthOf(dx, dy);
	// A curve of this kind comes half the way to its control point.
	const reach = 2 * Math.min(MOST_BEND, Math.max(LEAST_BEND, bend * length));
	const control: Point = [
		(from[0] + to[0]) / 2 - (dy / length) * reach,
		(from[1] + to[1]) / 2 + (dx / length) * reach
	];
	const between = (s: number, t: number): Point => {
		const mix = (axis: 0 | 1): number =>
			(1 - s) * (1 - t) * from[axis] + (s + t - 2 * s * t) * control[axis] + s * t * to[axis];
		return [mix(0), mix(1)];
	};
	const at = (t: number): Point => between(t, t);
	return {
		at,
		between,
		start: whereAway(at, from, gap, [0, 0.5]),
		neck: whereAway(at, to, gap + head, [1, 0.5]),
		tip: whereAway(at, to, gap, [1, 0.5])
	};
}

/** Where on the curve the distance from a place is `gap`: by halving, for it grows towards the middle. */
function whereAway(at: (t: number) => Point, place: Point, gap: number, [near, far]: Point): number {
	let [low, high] = [near, far];
	for (let step = 0; step < HALVINGS; step += 1) {
		const middle = (low + high) / 2;
		const [x, y] = at(middle);
		if (lengthOf(x - place[0], y - place[1]) < gap) low = middle;
		else high = middle;
	}
	return high;
}

/**
 * An arrow from one place to another.
 * @returns null where the two are too near to each other for one
 */
export function arrowShape(from: Point, to: Point, rules: ArrowRules): ArrowShape | null {
	const curve = curveOf(from, to, rules);
	if (!curve) return null;
	const { at, between, start, neck, tip } = curve;
	const first = at(start);
	return {
		// Nobody sees half a unit of a bend, and the head covers where the line ends.
		line: `M${write(first)}q${step(first, between(start, neck), Math.round)} ${step(first, at(neck), Math.round)}`,
		head: triangle(at(tip), at(neck), rules.head),
		middle: at((start + tip) / 2)
	};
}

/** The same arrow as straight lines, for what is to stand beside it; none where there is no arrow. */
export function arrowLines(from: Point, to: Point, rules: ArrowRules): (readonly [Point, Point])[] {
	const curve = curveOf(from, to, rules);
	if (!curve) return [];
	const points = pointsOf(curve);
	return points.slice(1).map((point, before) => [points[before]!, point]);
}

function triangle(tip: Point, neck: Point, head: number): string {
	const [dx, dy] = [tip[0] - neck[0], tip[1] - neck[1]];
	const length = lengthOf(dx, dy) || 1;
	const half = head * 0.55;
	const [sideX, sideY] = [(-dy / length) * half, (dx / length) * half];
	const left: Point = [neck[0] + sideX, neck[1] + sideY];
	return `M${write(tip)}l${step(tip, left)} ${round(-2 * sideX)} ${round(-2 * sideY)}z`;
}
