import { advocacySlices } from '#lib/pages/advocacy.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => ({
	asks: advocacySlices(readDataset()).map(({ id, title, summary, cityCount, named, stances }) => ({
		id,
		title,
		summary,
		cityCount,
		named: named.length,
		counts: Object.fromEntries(
			Object.entries(stances).map(([stance, cities]) => [stance, cities.length])
		) as Record<keyof typeof stances, number>
	}))
});
