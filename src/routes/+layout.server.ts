import { siteSlice } from '#lib/pages/site.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readNotePlaces } from '#lib/site/read-records.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import { currentSite } from '#lib/site/site.ts';

export const load = () => ({
	...siteSlice(readDataset(), readPolicyContext(), currentSite().own ?? null),
	notePlaces: readNotePlaces()
});
