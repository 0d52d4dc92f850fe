import { presimplify, simplify } from 'topojson-simplify';
import { readBaseMap, type BaseMap, type BaseTopology } from './base-map.ts';
import type { Viewport } from './viewport.ts';

/** Bends of a smaller area than this, in square units of the drawing, are hardly seen in it. */
const UNSEEN = 2;

/** Weighing the points of a map takes longest, and does not depend on the drawing. */
const weighed = new WeakMap<BaseTopology, BaseTopology>();

/**
 * The map with the points that a drawing can show (Visvalingam and Whyatt, 1993). Borders that two countries share
 * stay shared.
 * @param unseen area of the bends that are left out, in square units of the drawing
 */
export function simplerMap(
	{ topology, plane }: BaseMap,
	{ scale }: Pick<Viewport, 'scale'>,
	unseen = UNSEEN
): BaseMap {
	let weights = weighed.get(topology);
	if (!weights) weighed.set(topology, (weights = presimplify(topology)));
	return readBaseMap(simplify(weights, unseen / scale ** 2), plane);
}
