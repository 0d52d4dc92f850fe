import { COUNTRY_BOXES } from './country-boxes.ts';

export interface Point {
	readonly latitude: number;
	readonly longitude: number;
}

const KILOMETRES_A_DEGREE = 111.2;

const beyond = (value: number, from: number, to: number): number => Math.max(from - value, value - to, 0);

/**
 * How far a point lies outside a country, in kilometres and at least that: a country counts as the boxes of its parts.
 * Null for a country whose place is not known.
 */
export function kilometresOutside({ latitude, longitude }: Point, country: string): number | null {
	const boxes = COUNTRY_BOXES.get(country);
	if (boxes === undefined) return null;
	const distances = boxes.split('; ').map((box) => {
		const [west = 0, south = 0, east = 0, north = 0] = box.split(' ').map(Number);
		const across = beyond(longitude, west, east) * Math.cos((latitude * Math.PI) / 180);
		return Math.hypot(across, beyond(latitude, south, north)) * KILOMETRES_A_DEGREE;
	});
	return Math.min(...distances);
}
