import { aboutSlice } from '#lib/pages/about.ts';
import { readDataset } from '#lib/server/read-dataset.ts';
import { readPolicyContext } from '#lib/server/read-policy.ts';

export const load = () => ({ about: aboutSlice(readDataset(), readPolicyContext()) });
