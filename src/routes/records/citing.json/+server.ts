import { json } from '@sveltejs/kit';
import { m } from '#lib/messages/index.ts';
import { citingSlice } from '#lib/pages/citing.ts';
import { siteSlice } from '#lib/pages/site.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const prerender = true;

/** Sources, names and version, for references to records. */
export const GET = () => {
	const dataset = readDataset();
	return json(citingSlice(dataset, m.layout.siteName(siteSlice(dataset).network.title), readPolicyContext()));
};
