import { direction, lengthOf } from './length.ts';
import { type Box, type Point } from './box.ts';

export interface SpreadMark {
	readonly point: Point;
	readonly radius: number;
}

/** Rounds of pushing apart; more change nothing that is seen. */
const ROUNDS = 120;
/** Room between two marks that were pushed apart. */
const GAP = 1;
/** More marks than this are not moved: where so many cover each other, none of them would stand near its place. */
const MOST = 200;
/** Marks on one spot leave it in different directions (the golden angle). */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves marks apart that cover each other, each by half of what is missing, and keeps them within the drawing.
 * Marks that cover nobody stay where they are. The same marks in the same order give the same result.
 * @returns where each mark stands, in the order of the marks
 */
export function spreadMarks(marks: readonly SpreadMark[], { x, y, width, height }: Box): readonly Point[] {
	const at = marks.map(({ point }): [number, number] => [point[0], point[1]]);
	if (marks.length > MOST) return at;
	for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
		moved = false;
		for (let first = 0; first < at.length; first++) {
			for (let second = first + 1; second < at.length; second++) {
				const need = marks[first]!.radius + marks[second]!.radius + GAP;
				if (!pushApart(at[first]!, at[second]!, need, second * TURN)) continue;
				moved = true;
				for (const index of [first, second]) {
					const { radius } = marks[index]!;
					const spot = at[index]!;
					spot[0] = Math.min(Math.max(spot[0], x + radius), x + width - radius);
					spot[1] = Math.min(Math.max(spot[1], y + radius), y + height - radius);
				}
			}
		}
	}
	return at;
}

/** Pushes two spots apart until `need` lies between them; false where it does already. */
function pushApart(a: [number, number], b: [number, number], need: number, angle: number): boolean {
	let [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const distance = lengthOf(dx, dy);
	if (distance >= need - 0.01) return false;
	if (distance < 0.01) [dx, dy] = direction(angle);
	else [dx, dy] = [dx / distance, dy / distance];
	const step = (need - distance) / 2;
	a[0] -= dx * step;
	a[1] -= dy * step;
	b[0] += dx * step;
	b[1] += dy * step;
	return true;
}
