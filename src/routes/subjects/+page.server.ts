import { subjectsSlice } from '#lib/pages/subjects.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => ({ subjects: subjectsSlice(readDataset()) });
