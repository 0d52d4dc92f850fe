import { error } from '@sveltejs/kit';
import { atlasSlice } from '#lib/pages/map/atlas-page.ts';
import { readBaseMap, readEuropeMap } from '#lib/site/read-base-map.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { layer, choice = '' } }) => {
	const context = { dataset: readDataset(), policy: readPolicyContext() };
	const lands = { network: readBaseMap(), europe: readEuropeMap() };
	const slice = atlasSlice(context, lands, { layer, choice }) ?? error(404, `no map: ${layer} ${choice}`);
	return { slice };
};
