import { LOCALE } from './number.ts';

const regions = new Intl.DisplayNames(LOCALE, { type: 'region', fallback: 'code' });

/** `HR` to `Croatia`; what is no code of a country comes back as it is. */
export function countryName(code: string): string {
	return /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code;
}
