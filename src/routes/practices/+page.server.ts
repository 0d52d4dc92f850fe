import { practiceCards } from '#lib/pages/practice.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => ({ cards: practiceCards(readDataset()) });
