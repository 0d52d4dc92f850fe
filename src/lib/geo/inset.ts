import { lengthOf } from './length.ts';
import type { BaseMap } from './base-map.ts';
import {
	boxAround,
	boxAt,
	boxCentre,
	grow,
	intersects,
	lineMeetsBox,
	nearestPoint,
	type Box,
	type Point
} from './box.ts';
import { outlinePath } from './europe-shapes.ts';
import type { SmallLand } from './small-land.ts';
import { toDrawing, viewportOf, type Viewport } from './viewport.ts';

/** A box on the map that shows a small piece of land enlarged. */
export interface Inset {
	/** The whole box in the drawing: the picture and, under it, the caption. */
	readonly box: Box;
	/** The picture in it. */
	readonly picture: Box;
	/** Outline of the land, from the picture's corner, in tenths of a unit. */
	readonly path: string;
	/** Cities by id, from the picture's corner. */
	readonly points: readonly { readonly id: string; readonly point: Point }[];
	/** From the place on the map to the box. */
	readonly leaders: readonly (readonly [Point, Point])[];
	/** How much larger than on the map, in two figures. */
	readonly times: number;
	/** A round distance and how long it is drawn. */
	readonly bar: { readonly kilometres: number; readonly length: number };
}

/** Sizes in units of the drawing. */
export interface InsetSize {
	readonly width: number;
	readonly pictureHeight: number;
	readonly captionHeight: number;
}

export interface InsetRoom {
	/** Least size of an inset. */
	readonly size: InsetSize;
	/** What no inset may cover: all points of the map, with room for their names. */
	readonly keepClear: readonly Box[];
	/** How wide the title of an inset is. */
	readonly titleWidth: (land: SmallLand) => number;
}

/** The outline is written in whole numbers; ten to a unit keep it smooth. */
export const INSET_PRECISION = 10;
const EDGE = 6;
const STEPS = 12;
/** How much further away (units) a corner may be before another place on the rim is taken. */
const OFF_CORNER = 60;

/**
 * Puts an inset for each small piece of land on the map's rim, clear of all points and of each other, as near to
 * its place as it can be. Insets that find no room on the rim stand in rows below the map.
 * @returns the insets and the height of the drawing with the rows below
 */
export function placeInsets(
	base: BaseMap,
	map: Viewport,
	lands: readonly SmallLand[],
	{ size, keepClear, titleWidth }: InsetRoom
): { insets: readonly Inset[]; height: number } {
	const insets: Inset[] = [];
	let [x, height] = [EDGE, map.height];
	for (const small of lands) {
		const home = toDrawing(map, small.cities[0]!.point);
		const box = { x: 0, y: 0, width: Math.max(size.width, titleWidth(small)), height: heightOf(size) };
		let spot = rimSpot(map, box, { home, keepClear, insets });
		if (!spot) {
			if (height === map.height || x + box.width > map.width)
				[x, height] = [EDGE, height + box.height + EDGE];
			spot = { ...box, x, y: height - box.height };
			x += box.width + EDGE;
		}
		insets.push(drawInset(base, map, small, { ...spot, pictureHeight: size.pictureHeight }));
	}
	return { insets, height };
}

const heightOf = (size: InsetSize): number => size.pictureHeight + size.captionHeight;

/** The nearest free box along the rim; corners are preferred, they cover less of the middle. */
function rimSpot(
	map: Viewport,
	{ width, height }: Box,
	{ home, keepClear, insets }: { home: Point; keepClear: readonly Box[]; insets: readonly Inset[] }
): Box | null {
	const [right, bottom] = [map.width - EDGE - width, map.height - EDGE - height];
	const taken = [...keepClear, ...insets.map(({ box }) => grow(box, EDGE))];
	const lines = insets.flatMap(({ leaders }) => leaders);
	let best: { box: Box; cost: number } | null = null;
	for (let step = 0; step <= STEPS; step++) {
		const [x, y] = [EDGE + ((right - EDGE) * step) / STEPS, EDGE + ((bottom - EDGE) * step) / STEPS];
		for (const [left, top] of [
			[x, EDGE],
			[x, bottom],
			[EDGE, y],
			[right, y]
		] as const) {
			const box = { x: left, y: top, width, height };
			if (taken.some((other) => intersects(other, box))) continue;
			if (lines.some((line) => lineMeetsBox(...line, box))) continue;
			const end = nearestPoint(box, home);
			const near = lengthOf(end[0] - home[0], end[1] - home[1]);
			const cost = near + (step === 0 || step === STEPS ? 0 : OFF_CORNER);
			if (!best || cost < best.cost) best = { box, cost };
		}
	}
	return best?.box ?? null;
}

function drawInset(
	base: BaseMap,
	map: Viewport,
	small: SmallLand,
	spot: Box & { pictureHeight: number }
): Inset {
	const { pictureHeight, ...box } = spot;
	const picture = { ...box, height: pictureHeight };
	const view = viewportOf(insetFrame(small, picture.width / picture.height), picture.width);
	const fine = viewportOf(view.frame, picture.width * INSET_PRECISION);
	const homes = small.cities.map(({ point }) => toDrawing(map, point));
	return {
		box,
		picture,
		path: landPath(base, fine),
		points: small.cities.map(({ id, point }) => ({ id, point: toDrawing(view, point) })),
		leaders: homes.map((home) => [home, nearestPoint(box, home)] as const),
		times: Number((view.scale / map.scale).toPrecision(2)),
		bar: scaleBar(view)
	};
}

/** The land of each inset that was drawn: the maps of a site have the same ones. */
const drawn = new WeakMap<BaseMap, Map<string, string>>();

function landPath(base: BaseMap, view: Viewport): string {
	const paths = drawn.get(base) ?? new Map<string, string>();
	drawn.set(base, paths);
	const key = JSON.stringify(view);
	const outlines = () => base.land.map(({ outline }) => outline);
	const path = paths.get(key) ?? outlinePath(outlines(), view);
	paths.set(key, path);
	return path;
}

/** The land and its cities with water around them, in the shape of the picture. */
function insetFrame({ land, cities }: SmallLand, shape: number): Box {
	const corners: Point[] = [
		[land.box.x, land.box.y],
		[land.box.x + land.box.width, land.box.y + land.box.height]
	];
	const around = boxAround([...corners, ...cities.map(({ point }) => point)]);
	const padded = grow(around, 0.15 * Math.max(around.width, around.height));
	const width = Math.max(padded.width, padded.height * shape);
	return boxAt(boxCentre(around), width, width / shape);
}

/** The longest of 1, 2, 5, 10 ... km that fits into a third of the picture. */
function scaleBar({ frame, scale }: Viewport): Inset['bar'] {
	const most = frame.width / 3;
	const power = 10 ** Math.floor(Math.log10(most));
	const kilometres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
	return { kilometres, length: kilometres * scale };
}
