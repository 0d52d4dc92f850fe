import type { Point } from './box.ts';

/**
 * Lengths and directions in the plane, to the last digit the same in every browser and in Node: a drawing made in one
 * must be the drawing made in the other. Square roots are exact by the standard of the language; `Math.hypot`, sine and
 * cosine are not, and differ in the last digit between engines.
 */
export const lengthOf = (dx: number, dy: number): number => Math.sqrt(dx * dx + dy * dy);

const DIGITS = 1e9;

/** The point at length 1 in a direction. @param angle in radians, clockwise from the right where y grows downwards */
export const direction = (angle: number): Point => [
	Math.round(Math.cos(angle) * DIGITS) / DIGITS,
	Math.round(Math.sin(angle) * DIGITS) / DIGITS
];
