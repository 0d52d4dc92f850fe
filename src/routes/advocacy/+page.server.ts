import { advocacySlices } from '#lib/pages/advocacy.ts';
import { askBackground } from '#lib/pages/policy/ask.ts';
import { accessCounts, stanceGroups } from '#lib/pages/stance-groups.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';

export const load = () => {
	const dataset = readDataset();
	const context = readPolicyContext();
	const rows = new Map(dataset.advocacy.map((row) => [row.advocacyId, row]));
	return {
		asks: advocacySlices(dataset).map((ask) => ({
			id: ask.id,
			title: ask.title,
			summary: ask.summary,
			cityCount: ask.cityCount,
			named: ask.named.length,
			claim: ask.claim,
			groups: stanceGroups(ask).map(({ anchor, stance, claim, cities }) => ({
				...{ anchor, stance, claim },
				count: cities.length,
				parts: accessCounts(cities)
			})),
			euActions: (askBackground(rows.get(ask.id)!, dataset.themes, context)?.partnershipActions ?? []).map(
				({ row }) => row
			)
		}))
	};
};
