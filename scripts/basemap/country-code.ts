/**
 * ISO 3166-1 code in two letters of a country of the world atlas; empty where it has none. Kosovo has no number there and
 * gets the XK that the Commission and the World Bank use.
 *
 * @param id of the atlas: the number of ISO 3166-1, in three digits
 */
export function countryCode(name: string, id: unknown): string {
	if (name === 'Kosovo') return 'XK';
	const numeric = String(id ?? '');
	return /^\d{3}$/.test(numeric) ? (new Intl.Locale(`und-${numeric}`).region ?? '') : '';
}
