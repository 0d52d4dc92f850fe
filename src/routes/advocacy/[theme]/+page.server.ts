import { error } from '@sveltejs/kit';
import { advocacySlice } from '#lib/pages/advocacy.ts';
import { goneRecord } from '#lib/pages/changes.ts';
import { askBackground, fundQuotes } from '#lib/pages/policy/ask.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	const theme = dataset.advocacy.find(({ advocacyId }) => advocacyId === params.theme);
	if (!theme) {
		const gone = goneRecord(dataset, 'advocacy', params.theme);
		if (gone.length === 0) error(404, `no advocacy theme: ${params.theme}`);
		return { gone };
	}
	const ask = advocacySlice(dataset, theme);
	const context = readPolicyContext();
	return {
		ask,
		europe: askBackground(theme, dataset.themes, context),
		fundQuotes: fundQuotes(
			ask.funds.map(({ fund }) => fund),
			context
		)
	};
};
