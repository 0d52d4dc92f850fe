import type { CheckedRow } from '../check/checked-row.ts';
import { kilometresOutside, type Point } from '../places/in-country.ts';
import { warning } from '../problem.ts';
import { eachTableWith, type Rule } from './rule.ts';

/** Nearer than this, in kilometres, a point may be an island, a ship or a rounded number. */
const FAR = 60;

const isIn = (point: Point, country: string): boolean => {
	const outside = kilometresOutside(point, country);
	return outside !== null && outside < FAR;
};

/** What may have happened to a point that lies outside its country. */
function whatHappened({ latitude, longitude }: Point, country: string): string {
	if (isIn({ latitude: longitude, longitude: latitude }, country))
		return 'latitude and longitude may be swapped';
	if (isIn({ latitude, longitude: -longitude }, country)) return 'the sign of the longitude may be wrong';
	if (isIn({ latitude: -latitude, longitude }, country)) return 'the sign of the latitude may be wrong';
	return 'check latitude, longitude and country_code';
}

function fault(row: CheckedRow): string | null {
	const { latitude, longitude, countryCode: country } = row.fields;
	if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
	const at = `${row.cell('latitude')}, ${row.cell('longitude')}`;
	if (latitude === 0 && longitude === 0)
		return `${at} is in the Gulf of Guinea, where spreadsheets put what has no place; write the place`;
	if (typeof country !== 'string') return null;
	const outside = kilometresOutside({ latitude, longitude }, country);
	if (outside === null || outside < FAR) return null;
	return `${at} is about ${Math.round(outside)} km outside ${country}; ${whatHappened({ latitude, longitude }, country)}`;
}

/** A point lies in its country, or near it. */
export const places: Rule = (tables) =>
	eachTableWith(tables, ['latitude', 'longitude', 'country_code'], ({ file, rows }) =>
		rows.flatMap((row) => {
			const message = fault(row);
			const at = { file, line: row.line, column: 'latitude', value: row.cell('latitude') };
			return message === null ? [] : [warning('misplaced', at, message)];
		})
	);
