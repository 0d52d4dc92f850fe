import { geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3';
import { mesh } from 'topojson-client';
import { mergedOutlines, type BaseMap, type Outline } from './base-map.ts';
import { boxAround, grow, intersects, type Box } from './box.ts';
import { PathWriter } from './path-writer.ts';
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
	const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b);
	return {
		land: outlinePath(others, viewport),
		partners: outlinePath(partners, viewport),
		borders: draw(borders, viewport)
	};
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
	const copied = coordinates.map((outline) => outline.map((ring) => ring.map((point) => [...point])));
	return draw({ type: 'MultiPolygon', coordinates: copied }, viewport);
}

/** Cut a little outside the drawing, so that no cut edge is seen as a coast. */
const BLEED = 4;

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
