import { byWord } from '#lib/domain/by-word.ts';
import { CITY_STANCES } from '#lib/domain/choices.ts';
import { accessCounts, advocacySlices } from '#lib/pages/advocacy.ts';
import { askBackground } from '#lib/pages/policy/ask.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';

export const load = () => {
	const dataset = readDataset();
	const context = readPolicyContext();
	const rows = new Map(dataset.advocacy.map((row) => [row.advocacyId, row]));
	return {
		asks: advocacySlices(dataset).map(({ id, title, summary, claim, cityCount, named, stances }) => ({
			id,
			title,
			summary,
			cityCount,
			named: named.length,
			claim,
			counts: byWord(CITY_STANCES, (stance) => ({
				count: stances[stance].length,
				parts: accessCounts(stances[stance])
			})),
			euActions: (askBackground(rows.get(id)!, dataset.themes, context)?.partnershipActions ?? []).map(
				({ row }) => row
			)
		}))
	};
};
