import type { ComparedCity } from '#lib/pages/compare/compared-city.ts';
import { fetchJson } from '../kernel/fetch-json.ts';
import { onceEach } from '../kernel/once.ts';
import { linkTo } from '#lib/url/links.ts';

const fetchCity = onceEach((address: string) => fetchJson<ComparedCity>(address, 'city'));

/** The cities as the comparison needs them, each fetched once; rejects where one cannot be fetched. */
export const compareCities = (cityIds: readonly string[]): Promise<readonly ComparedCity[]> =>
	Promise.all(cityIds.map((cityId) => fetchCity(linkTo(`compare/${cityId}.json`))));
