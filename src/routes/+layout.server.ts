import { siteSlice } from '#lib/pages/site.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';

export const load = () => siteSlice(readDataset(), readPolicyContext());
