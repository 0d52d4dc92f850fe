import type { City, Dataset } from '../../src/lib/domain/dataset.ts';

/** Places with their true coordinates, among them a town on an island of 20 km² and two neighbours. */
export const PLACES: readonly [
	id: string,
	name: string,
	country: string,
	latitude: number,
	longitude: number
][] = [
	['tromso', 'Tromsø', 'NO', 69.65, 18.96],
	['gent', 'Gent', 'BE', 51.05, 3.72],
	['brugge', 'Brugge', 'BE', 51.21, 3.22],
	['porto', 'Porto', 'PT', 41.15, -8.61],
	['linosa', 'Linosa', 'IT', 35.86, 12.87],
	['nicosia', 'Nicosia', 'CY', 35.17, 33.36],
	['iasi', 'Iași', 'RO', 47.16, 27.59],
	['pristina', 'Prishtina', 'XK', 42.66, 21.16],
	['sevilla', 'Sevilla', 'ES', 37.39, -5.99],
	['galway', 'Galway', 'IE', 53.27, -9.06]
];

/** A dataset that holds nothing but cities: what the map reads of one. */
export function cityDataset(places: typeof PLACES = PLACES): Dataset {
	const cities = places.map(([cityId, name, countryCode, latitude, longitude]) => ({
		...EMPTY_CITY,
		cityId,
		name,
		countryCode,
		latitude,
		longitude
	}));
	return { cities } as unknown as Dataset;
}

const EMPTY_CITY: Partial<City> = { aliases: [], level: 'municipality', summary: '' };
