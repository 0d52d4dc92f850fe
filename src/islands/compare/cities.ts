import type { ComparedCity } from '#lib/pages/compare/compared-city.ts';

const fetched = new Map<string, Promise<ComparedCity>>();

async function fetchCity(cityId: string, root: string): Promise<ComparedCity> {
	const address = `${root}compare/${cityId}.json`;
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as ComparedCity;
}

/** The cities as the comparison needs them, each fetched once; rejects where one cannot be fetched. */
export function compareCities(cityIds: readonly string[], root: string): Promise<readonly ComparedCity[]> {
	for (const cityId of cityIds) {
		if (fetched.has(cityId)) continue;
		const city = fetchCity(cityId, root);
		// A failure is not kept: the next choice tries again.
		city.catch(() => fetched.delete(cityId));
		fetched.set(cityId, city);
	}
	return Promise.all(cityIds.flatMap((cityId) => fetched.get(cityId) ?? []));
}
