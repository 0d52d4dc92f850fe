import { error } from '@sveltejs/kit';
import { formatDate } from '#lib/format/date.ts';
import { sinceSlice } from '#lib/pages/since.ts';
import { siteSlice } from '#lib/pages/site.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

/** A network without later facts has no such page, and nothing leads to one. */
export const load: PageServerLoad = () => {
	const dataset = readDataset();
	if (dataset.later.length === 0) error(404);
	const { publisher, published } = siteSlice(dataset).baseline;
	const baselineName = published === null ? publisher : `${publisher}, ${formatDate(published)}`;
	return { since: sinceSlice(dataset), baselineName };
};
