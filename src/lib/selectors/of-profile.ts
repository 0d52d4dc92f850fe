import type { City } from '../domain/dataset.ts';

const numbers = (pages: string): readonly number[] => (pages.match(/\d+/g) ?? []).map(Number);

/**
 * Whether a page of the city's source is one of its profile; a record without pages, and any of a city whose profile
 * has none, is taken to be of the profile.
 */
export function isOfProfile(
	{ sourceId, baselinePages }: Pick<City, 'sourceId' | 'baselinePages'>,
	record: { readonly sourceId: string; readonly page: string | null }
): boolean {
	if (record.sourceId !== sourceId) return false;
	const own = numbers(baselinePages ?? '');
	const pages = numbers(record.page ?? '');
	return own.length === 0 || pages.every((page) => page >= Math.min(...own) && page <= Math.max(...own));
}
