import { geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3';
import { mesh } from 'topojson-client';
import { mergedOutlines, type BaseMap, type BaseTopology, type Outline } from './base-map.ts';
import { boxAround, grow, intersects, type Box, type Point } from './box.ts';
import { PathWriter } from './path-writer.ts';
import { ringParts } from './ring-parts.ts';
import type { Viewport } from './viewport.ts';

export interface EuropeShapes {
	/** The land but for the countries that are picked out. */
	readonly land: string;
	/** The countries that are picked out. */
	readonly partners: string;
	/** Borders between countries, coasts left out. */
	readonly borders: string;
}

/** Islands with a smaller box than this (square units of the drawing) would be specks. */
const SPECK = 2;

/**
 * The base map as SVG path strings in whole units of the drawing.
 * @param partnerCodes ISO codes of the countries to pick out; codes that the map lacks are passed over
 */
export function europeShapes(
	{ topology }: BaseMap,
	viewport: Viewport,
	partnerCodes: ReadonlySet<string>
): EuropeShapes {
	const others = mergedOutlines(topology, (code) => !partnerCodes.has(code));
	const partners = mergedOutlines(topology, (code) => partnerCodes.has(code));
	return {
		land: outlinePath(others, viewport),
		partners: outlinePath(partners, viewport),
		borders: borderPath(topology, viewport)
	};
}

/**
 * Borders between countries as a path, coasts left out.
 * @param ofCodes only those of these countries; all where none are given
 */
export function borderPath(
	topology: BaseTopology,
	viewport: Viewport,
	ofCodes?: ReadonlySet<string>
): string {
	const isWanted = ({ id }: { id?: string | number }) => ofCodes?.has(String(id)) ?? true;
	const lines = mesh(topology, topology.objects.countries, (a, b) => a !== b && (isWanted(a) || isWanted(b)));
	return draw(lines, viewport);
}

/** The box of each coast: every map of a site asks for the same ones. */
const boxes = new WeakMap<Outline, Box>();

function boxOf(outline: Outline): Box {
	const box = boxes.get(outline) ?? boxAround(outline[0] ?? []);
	boxes.set(outline, box);
	return box;
}

/** Outlines as one path; those outside the frame and specks are left out. */
export function outlinePath(outlines: readonly Outline[], viewport: Viewport): string {
	const coordinates = outlines.filter((outline) => {
		const box = boxOf(outline);
		return intersects(box, viewport.frame) && box.width * box.height * viewport.scale ** 2 >= SPECK;
	});
	// The drawing library takes lists that it might change; these are copies.
	const near = grow(viewport.frame, (2 * BLEED) / viewport.scale);
	const copied = coordinates.map((outline) =>
		outline.map((ring) => ringNear(ring, near).map((point) => [...point]))
	);
	return draw({ type: 'MultiPolygon', coordinates: copied }, viewport);
}

/** Cut a little outside the drawing, so that no cut edge is seen as a coast. */
const BLEED = 4;

/**
 * The ring without most of what lies on the far side of an edge of the frame: what is cut to the frame is the same, and a
 * continent around a small island is not drawn for it. Of sides that follow each other and lie beyond the same edge, the
 * first and the last point stay.
 */
function ringNear(ring: readonly Point[], frame: Box): readonly Point[] {
	const kept: Point[] = [];
	for (const { from, to, box } of ringParts(ring)) {
		const isFar =
			box.x > frame.x + frame.width ||
			box.x + box.width < frame.x ||
			box.y > frame.y + frame.height ||
			box.y + box.height < frame.y;
		if (isFar) kept.push(ring[from]!);
		else kept.push(...ring.slice(from, to));
	}
	const last = ring.at(-1);
	return last ? [...kept, last] : ring;
}

function draw(shape: GeoPermissibleObjects, { frame, scale, width, height }: Viewport): string {
	const edge = grow({ x: 0, y: 0, width, height }, BLEED);
	const projection = geoIdentity()
		.scale(scale)
		.translate([-frame.x * scale, -frame.y * scale])
		.clipExtent([
			[edge.x, edge.y],
			[edge.x + edge.width, edge.y + edge.height]
		]);
	const writer = new PathWriter();
	geoPath(projection, writer)(shape);
	return writer.toString();
}
