import { byWord } from '#lib/domain/by-word.ts';
import { CITY_STANCES } from '#lib/domain/choices.ts';
import { accessCounts, advocacySlices } from '#lib/pages/advocacy.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => ({
	asks: advocacySlices(readDataset()).map(({ id, title, summary, claim, cityCount, named, stances }) => ({
		id,
		title,
		summary,
		cityCount,
		named: named.length,
		claim,
		counts: byWord(CITY_STANCES, (stance) => ({
			count: stances[stance].length,
			parts: accessCounts(stances[stance])
		}))
	}))
});
