import { comparePage } from '#lib/pages/compare/compare-page.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => ({ compare: comparePage(readDataset()) });
