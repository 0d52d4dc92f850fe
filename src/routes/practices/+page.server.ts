import { practiceCards } from '#lib/pages/practice.ts';
import { readDataset } from '#lib/server/read-dataset.ts';

export const load = () => ({ cards: practiceCards(readDataset()) });
