import { lengthOf } from './length.ts';
import type { BaseMap } from './base-map.ts';
import { boxAt, grow, type Box, type Point } from './box.ts';
import { fitFrame } from './fit-frame.ts';
import { placeInsets, type Inset, type InsetSize } from './inset.ts';
import type { PlacedCity } from './place-cities.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from './labels/place-labels.ts';
import { citiesOnSmallLand } from './small-land.ts';
import { spreadMarks } from './spread-marks.ts';
import { textWidth } from './labels/text-width.ts';
import { boxInDrawing, toDrawing, viewportOf, type Viewport } from './viewport.ts';

/** How a drawing of the map is set for one range of widths. */
export interface LayoutSpec {
	readonly id: string;
	/** Width of the drawing in its own units: the CSS pixels of the narrowest place that it is shown in. */
	readonly width: number;
	/** Type size of the labels and height of a label with its target, in the same units. */
	readonly type: number;
	readonly line: number;
	/** Narrowest and widest shape of the frame, as width by height. */
	readonly shape: readonly [number, number];
	readonly inset: InsetSize;
}

export interface MapPoint {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	/** Where the place truly lies, where its mark was moved off others. */
	readonly home: Point | null;
	/** Radius of the mark, and of the area around it that takes the pointer. */
	readonly radius: number;
	readonly reach: number;
	readonly label: PlacedLabel;
}

export interface MapLayout {
	readonly id: string;
	readonly width: number;
	readonly height: number;
	/** Type size of the names. */
	readonly type: number;
	/** Height of the map itself; below it there may be rows of insets. */
	readonly mapHeight: number;
	/** Where the picture of the base map lies. */
	readonly base: Box;
	readonly points: readonly MapPoint[];
	readonly insets: readonly Inset[];
}

/** A city with the text of its label; an empty text asks for no label. */
export interface LabelledCity extends PlacedCity {
	readonly text: string;
	readonly number: number;
	readonly radius: number;
	/** Whether it gets an inset where its land is too small to be seen. */
	readonly enlarge: boolean;
	/** Size of what stands with its name, or with its number. */
	readonly block?: (text: string) => { readonly width: number; readonly height: number };
}

/** What a map shows over the land, beside marks and names. */
export interface LayoutOptions {
	/** Lines over the map that names had better leave free, from where the places stand. */
	readonly linesOver?: (places: ReadonlyMap<string, Point>) => readonly (readonly [Point, Point])[];
	/** Radius of each mark, from where the places lie; the city's own where it has none. */
	readonly radii?: (spec: LayoutSpec, places: ReadonlyMap<string, Point>) => ReadonlyMap<string, number>;
}

/** Land that is drawn smaller than this (units) cannot be made out and gets an inset. */
const LEAST_LAND = 10;
/** Half of the 24 px that a pointer target should have. */
const REACH = 12;
const PADDING = 3;

/** The part of the plane that a layout shows of these cities. */
export const layoutFrame = (cities: readonly PlacedCity[], { shape }: LayoutSpec, within: Box): Box =>
	fitFrame(
		cities.map(({ point }) => point),
		{ within, margin: 0.12, leastSide: 900, shape }
	);

/**
 * Places everything that is drawn over the base map.
 * @param cities those within the base map, in the order in which they are reached by the keyboard
 * @param baseFrame the part of the plane that the base picture shows
 */
export function layoutMap(
	base: BaseMap,
	given: readonly LabelledCity[],
	spec: LayoutSpec,
	baseFrame: Box,
	{ linesOver = () => [], radii = () => new Map() }: LayoutOptions = {}
): MapLayout {
	const map = viewportOf(layoutFrame(given, spec, base.plane.coverage), spec.width);
	const homes = given.map(({ point }) => toDrawing(map, point));
	const sizes = radii(spec, new Map(given.map(({ id }, index) => [id, homes[index]!])));
	const cities = given.map((city) => ({ ...city, radius: sizes.get(city.id) ?? city.radius }));
	const drawing = { x: 0, y: 0, width: map.width, height: map.height };
	const points = spreadMarks(
		cities.map(({ radius }, index) => ({ point: homes[index]!, radius })),
		drawing
	);
	const { insets, height } = insetsOf({ base, map, spec }, cities, points);
	const labels = labelCities(cities, points, spec, {
		bounds: grow(drawing, -1),
		height: spec.line,
		obstacles: insets.map(({ box }) => grow(box, 2)),
		lines: insets.flatMap(({ leaders }) => leaders),
		avoid: linesOver(new Map(cities.map(({ id }, index) => [id, points[index]!])))
	});
	return {
		id: spec.id,
		width: spec.width,
		height,
		type: spec.type,
		mapHeight: map.height,
		base: boxInDrawing(map, baseFrame),
		points: cities.map(({ id, radius }, index) => ({
			id,
			x: points[index]![0],
			y: points[index]![1],
			home: isMoved(homes[index]!, points[index]!) ? homes[index]! : null,
			radius,
			reach: Math.max(radius, Math.min(REACH, nearestOther(points, index) / 2)),
			label: labels[index]!
		})),
		insets
	};
}

/** Lands too small to be made out, enlarged beside the marks and names. */
function insetsOf(
	{ base, map, spec }: { readonly base: BaseMap; readonly map: Viewport; readonly spec: LayoutSpec },
	cities: readonly LabelledCity[],
	points: readonly Point[]
): ReturnType<typeof placeInsets> {
	const enlarged = cities.filter(({ enlarge }) => enlarge);
	const texts = new Map(cities.map(({ id, text }) => [id, text]));
	return placeInsets(base, map, citiesOnSmallLand(base, enlarged, LEAST_LAND / map.scale), {
		size: spec.inset,
		keepClear: cities.map(({ text, radius }, index) =>
			boxAt(points[index]!, ...clearSpace(text, radius, spec))
		),
		titleWidth: (land) =>
			textWidth(land.cities.map(({ id }) => texts.get(id)).join(', '), spec.type) + 2 * PADDING
	});
}

/** Room that insets leave around a point: a mark, and for a name the height of a line on either side. */
function clearSpace(text: string, radius: number, { line }: LayoutSpec): [width: number, height: number] {
	const side = text === '' ? 3 * radius : 1.3 * line;
	return [side, side];
}

function labelCities(
	cities: readonly LabelledCity[],
	points: readonly Point[],
	{ type, line }: LayoutSpec,
	room: Parameters<typeof placeLabels>[1]
): readonly PlacedLabel[] {
	const requests = cities.map(({ id, text, number, radius, block }, index): LabelRequest => {
		const plain = (words: string) => ({
			width: Math.max(line, textWidth(words, type) + 2 * PADDING),
			height: line
		});
		const size = block ?? plain;
		return {
			id,
			point: points[index]!,
			radius,
			...size(text),
			numberWidth: size(String(number)).width,
			numberHeight: size(String(number)).height,
			silent: text === ''
		};
	});
	return placeLabels(requests, room);
}

/** Less than this is not seen. */
const isMoved = ([ax, ay]: Point, [bx, by]: Point): boolean => lengthOf(ax - bx, ay - by) > 1;

function nearestOther(points: readonly Point[], index: number): number {
	const [x, y] = points[index]!;
	let least = Infinity;
	for (let other = 0; other < points.length; other++) {
		const [otherX, otherY] = points[other]!;
		// Most of a thousand points are farther away along one side alone.
		if (other === index || Math.abs(otherX - x) >= least || Math.abs(otherY - y) >= least) continue;
		least = Math.min(least, lengthOf(otherX - x, otherY - y));
	}
	return least;
}
