import { groupsSlice } from '#lib/pages/groups.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => ({ groups: groupsSlice(readDataset(), false) });
