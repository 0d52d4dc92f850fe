import { arrowLines, arrowShape, type ArrowRules, type ArrowShape } from '#lib/geo/arrow.ts';
import type { Point } from '#lib/geo/box.ts';
import type { MapLayout } from '#lib/geo/map-layout.ts';
import type { Arrow } from './arrows.ts';

export interface DrawnArrow extends Arrow {
	readonly shape: ArrowShape;
}

export interface ArrowMap {
	/** The arrows of each drawing, by its id. */
	readonly layouts: Readonly<Record<string, readonly DrawnArrow[]>>;
	/** Those that some drawing has no room for: a place outside the map, or two that are too near to each other. */
	readonly notDrawn: readonly Arrow[];
}

/** Room around a place, and length of a head, in units of the drawing. */
const RULES = { gap: 7, head: 6.5 };

/** From where to where an arrow leads, clear of all other places; null where one of the two is not on the map. */
function wayOf(
	{ learnerId, hostId }: Arrow,
	places: ReadonlyMap<string, Point>
): [from: Point, to: Point, rules: ArrowRules] | null {
	const [from, to] = [places.get(learnerId), places.get(hostId)];
	const others = [...places].flatMap(([id, place]) => (id === learnerId || id === hostId ? [] : [place]));
	return from && to ? [from, to, { ...RULES, others }] : null;
}

/** Lays arrows over the drawings of a map. */
export function arrowMap(arrows: readonly Arrow[], layouts: readonly MapLayout[]): ArrowMap {
	const drawn = layouts.map(({ id, points }) => {
		const places = new Map(points.map((point) => [point.id, [point.x, point.y] as const]));
		const shapes = arrows.flatMap((arrow): DrawnArrow[] => {
			const way = wayOf(arrow, places);
			const shape = way ? arrowShape(...way) : null;
			return shape ? [{ ...arrow, shape }] : [];
		});
		return [id, shapes] as const;
	});
	const isIn = (arrow: Arrow, shapes: readonly DrawnArrow[]): boolean =>
		shapes.some(({ learnerId, hostId }) => learnerId === arrow.learnerId && hostId === arrow.hostId);
	return {
		layouts: Object.fromEntries(drawn),
		notDrawn: arrows.filter((arrow) => drawn.some(([, shapes]) => !isIn(arrow, shapes)))
	};
}

/** Where the arrows over all asks run, for the names of the map to stand beside them. */
export const linesOfArrows =
	(arrows: readonly Arrow[]) =>
	(places: ReadonlyMap<string, Point>): (readonly [Point, Point])[] =>
		arrows
			.filter(({ drawn }) => drawn[''] !== undefined)
			.flatMap((arrow) => {
				const way = wayOf(arrow, places);
				return way ? arrowLines(...way) : [];
			});
