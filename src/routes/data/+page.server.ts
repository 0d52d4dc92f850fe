import { dataSlice } from '#lib/pages/data.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import { readReport } from '#lib/site/read-report.ts';

export const load = () => ({ tables: dataSlice(readDataset(), readPolicyContext(), readReport()) });
