import * as z from 'zod';
import { COUNTRY_CODES, meantCountry, understoodCountry } from '../domain/country-codes.ts';

const EXPECTED = 'a country of ISO 3166-1 in two capital letters (such as RO)';

const expectedInstead = (value: unknown): string => {
	const meant = typeof value === 'string' ? meantCountry(value) : null;
	return meant === null ? EXPECTED : `${EXPECTED}; did you mean "${meant}"?`;
};

/** A country by its code of ISO 3166-1 alpha-2; a name or another code that can mean one country only is read as it. */
export const country = (description: string) =>
	z
		.string()
		.transform((cell) => understoodCountry(cell) ?? cell)
		.refine((cell) => COUNTRY_CODES.has(cell), { error: ({ input }) => expectedInstead(input) })
		.meta({ description, kind: 'text', pattern: '[A-Z]{2}', expected: EXPECTED, isUnderstood: true });
