import { aboutSlice } from '#lib/pages/about.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';

export const load = () => ({ about: aboutSlice(readDataset(), readPolicyContext()) });
